-- What was decreed for all governments until today. Hours: Perpres 21/2023 gives the sum of a week (37 h 30 min, in Ramadan
-- 32 h 30 min), the start and the breaks; how a week is divided is for the head of the region, so these are the usual
-- division and can be replaced by a local decree. Holidays: the joint decrees of three ministers, with the number of
-- each; the change of 7 August 2025 is a decree of its own. Newspapers print other lists: load days only from decrees.

insert into calendar.decree (number, title, decreed_on, note, recorded_at, recorded_by) values
    ('Perpres 21/2023',
     'Peraturan Presiden tentang Hari Kerja dan Jam Kerja Instansi Pemerintah dan Pegawai Aparatur Sipil Negara',
     '2023-04-12',
     'Pembagian per hari adalah pembagian yang lazim (37 jam 30 menit sepekan); kepala daerah dapat menetapkan lain.',
     now(), 'Bawaan sistem'),
    ('Perpres 21/2023, Ramadan 1446 H',
     'Jam kerja pada bulan Ramadan 1446 H (32 jam 30 menit sepekan)',
     '2025-02-28',
     'Tanggal Ramadan mengikuti penetapan awal Ramadan oleh pemerintah (1 Maret 2025) sampai hari sebelum 1 Syawal menurut SKB.',
     now(), 'Bawaan sistem'),
    ('Perpres 21/2023, Ramadan 1447 H',
     'Jam kerja pada bulan Ramadan 1447 H (32 jam 30 menit sepekan)',
     '2026-02-17',
     'Tanggal Ramadan mengikuti penetapan awal Ramadan oleh pemerintah (19 Februari 2026) sampai hari sebelum 1 Syawal menurut SKB.',
     now(), 'Bawaan sistem'),
    ('SKB 1017/2024, 2/2024, 2/2024',
     'Keputusan Bersama Menteri Agama, Menteri Ketenagakerjaan, dan Menteri PANRB tentang Hari Libur Nasional dan Cuti Bersama Tahun 2025',
     '2024-10-14', null,
     now(), 'Bawaan sistem'),
    ('SKB 933/2025, 1/2025, 3/2025',
     'Perubahan atas Keputusan Bersama tentang Hari Libur Nasional dan Cuti Bersama Tahun 2025',
     '2025-08-07',
     'Menambah satu hari cuti bersama, 18 Agustus 2025, ditetapkan sebelas hari sebelumnya.',
     now(), 'Bawaan sistem'),
    ('SKB 1497/2025, 2/2025, 5/2025',
     'Keputusan Bersama Menteri Agama, Menteri Ketenagakerjaan, dan Menteri PANRB tentang Hari Libur Nasional dan Cuti Bersama Tahun 2026',
     '2025-09-19', null,
     now(), 'Bawaan sistem');

insert into calendar.hours (decree, name, valid_from, valid_until)
select id, 'Jam kerja biasa', '2023-04-12', null from calendar.decree where number = 'Perpres 21/2023';

insert into calendar.hours_of_day (hours, weekday, opens, closes, rest_from, rest_until)
select hours.id, given.weekday, given.opens::time, given.closes::time, given.rest_from::time, given.rest_until::time
from calendar.hours, (values
    (1, '07:30', '16:00', '12:00', '13:00'),
    (2, '07:30', '16:00', '12:00', '13:00'),
    (3, '07:30', '16:00', '12:00', '13:00'),
    (4, '07:30', '16:00', '12:00', '13:00'),
    (5, '07:30', '16:30', '11:30', '13:00')
) as given (weekday, opens, closes, rest_from, rest_until)
where hours.name = 'Jam kerja biasa';

insert into calendar.hours (decree, name, valid_from, valid_until)
select id, 'Jam kerja Ramadan 1446 H', '2025-03-01', '2025-03-30' from calendar.decree where number = 'Perpres 21/2023, Ramadan 1446 H';

insert into calendar.hours_of_day (hours, weekday, opens, closes, rest_from, rest_until)
select hours.id, given.weekday, given.opens::time, given.closes::time, given.rest_from::time, given.rest_until::time
from calendar.hours, (values
    (1, '08:00', '15:00', '12:00', '12:30'),
    (2, '08:00', '15:00', '12:00', '12:30'),
    (3, '08:00', '15:00', '12:00', '12:30'),
    (4, '08:00', '15:00', '12:00', '12:30'),
    (5, '08:00', '15:30', '11:30', '12:30')
) as given (weekday, opens, closes, rest_from, rest_until)
where hours.name = 'Jam kerja Ramadan 1446 H';

insert into calendar.hours (decree, name, valid_from, valid_until)
select id, 'Jam kerja Ramadan 1447 H', '2026-02-19', '2026-03-20' from calendar.decree where number = 'Perpres 21/2023, Ramadan 1447 H';

insert into calendar.hours_of_day (hours, weekday, opens, closes, rest_from, rest_until)
select hours.id, given.weekday, given.opens::time, given.closes::time, given.rest_from::time, given.rest_until::time
from calendar.hours, (values
    (1, '08:00', '15:00', '12:00', '12:30'),
    (2, '08:00', '15:00', '12:00', '12:30'),
    (3, '08:00', '15:00', '12:00', '12:30'),
    (4, '08:00', '15:00', '12:00', '12:30'),
    (5, '08:00', '15:30', '11:30', '12:30')
) as given (weekday, opens, closes, rest_from, rest_until)
where hours.name = 'Jam kerja Ramadan 1447 H';

insert into calendar.day (decree, day, kind, name)
select decree.id, given.day::date, given.kind, given.name
from calendar.decree, (values
    ('2025-01-01', 'NATIONAL_HOLIDAY', 'Tahun Baru 2025 Masehi'),
    ('2025-01-27', 'NATIONAL_HOLIDAY', 'Isra Mikraj Nabi Muhammad saw.'),
    ('2025-01-29', 'NATIONAL_HOLIDAY', 'Tahun Baru Imlek 2576 Kongzili'),
    ('2025-03-29', 'NATIONAL_HOLIDAY', 'Hari Suci Nyepi (Tahun Baru Saka 1947)'),
    ('2025-03-31', 'NATIONAL_HOLIDAY', 'Idulfitri 1446 H'),
    ('2025-04-01', 'NATIONAL_HOLIDAY', 'Idulfitri 1446 H'),
    ('2025-04-18', 'NATIONAL_HOLIDAY', 'Wafat Yesus Kristus'),
    ('2025-04-20', 'NATIONAL_HOLIDAY', 'Kebangkitan Yesus Kristus (Paskah)'),
    ('2025-05-01', 'NATIONAL_HOLIDAY', 'Hari Buruh Internasional'),
    ('2025-05-12', 'NATIONAL_HOLIDAY', 'Hari Raya Waisak 2569 BE'),
    ('2025-05-29', 'NATIONAL_HOLIDAY', 'Kenaikan Yesus Kristus'),
    ('2025-06-01', 'NATIONAL_HOLIDAY', 'Hari Lahir Pancasila'),
    ('2025-06-06', 'NATIONAL_HOLIDAY', 'Iduladha 1446 H'),
    ('2025-06-27', 'NATIONAL_HOLIDAY', 'Tahun Baru Islam 1447 H'),
    ('2025-08-17', 'NATIONAL_HOLIDAY', 'Proklamasi Kemerdekaan'),
    ('2025-09-05', 'NATIONAL_HOLIDAY', 'Maulid Nabi Muhammad saw.'),
    ('2025-12-25', 'NATIONAL_HOLIDAY', 'Kelahiran Yesus Kristus'),
    ('2025-01-28', 'JOINT_LEAVE', 'Tahun Baru Imlek 2576 Kongzili'),
    ('2025-03-28', 'JOINT_LEAVE', 'Hari Suci Nyepi (Tahun Baru Saka 1947)'),
    ('2025-04-02', 'JOINT_LEAVE', 'Idulfitri 1446 H'),
    ('2025-04-03', 'JOINT_LEAVE', 'Idulfitri 1446 H'),
    ('2025-04-04', 'JOINT_LEAVE', 'Idulfitri 1446 H'),
    ('2025-04-07', 'JOINT_LEAVE', 'Idulfitri 1446 H'),
    ('2025-05-13', 'JOINT_LEAVE', 'Hari Raya Waisak 2569 BE'),
    ('2025-05-30', 'JOINT_LEAVE', 'Kenaikan Yesus Kristus'),
    ('2025-06-09', 'JOINT_LEAVE', 'Iduladha 1446 H'),
    ('2025-12-26', 'JOINT_LEAVE', 'Kelahiran Yesus Kristus')
) as given (day, kind, name)
where decree.number = 'SKB 1017/2024, 2/2024, 2/2024';

insert into calendar.day (decree, day, kind, name)
select decree.id, given.day::date, given.kind, given.name
from calendar.decree, (values
    ('2025-08-18', 'JOINT_LEAVE', 'Proklamasi Kemerdekaan')
) as given (day, kind, name)
where decree.number = 'SKB 933/2025, 1/2025, 3/2025';

insert into calendar.day (decree, day, kind, name)
select decree.id, given.day::date, given.kind, given.name
from calendar.decree, (values
    ('2026-01-01', 'NATIONAL_HOLIDAY', 'Tahun Baru 2026 Masehi'),
    ('2026-01-16', 'NATIONAL_HOLIDAY', 'Isra Mikraj Nabi Muhammad saw.'),
    ('2026-02-17', 'NATIONAL_HOLIDAY', 'Tahun Baru Imlek 2577 Kongzili'),
    ('2026-03-19', 'NATIONAL_HOLIDAY', 'Hari Suci Nyepi (Tahun Baru Saka 1948)'),
    ('2026-03-21', 'NATIONAL_HOLIDAY', 'Idulfitri 1447 H'),
    ('2026-03-22', 'NATIONAL_HOLIDAY', 'Idulfitri 1447 H'),
    ('2026-04-03', 'NATIONAL_HOLIDAY', 'Wafat Yesus Kristus'),
    ('2026-04-05', 'NATIONAL_HOLIDAY', 'Kebangkitan Yesus Kristus (Paskah)'),
    ('2026-05-01', 'NATIONAL_HOLIDAY', 'Hari Buruh Internasional'),
    ('2026-05-14', 'NATIONAL_HOLIDAY', 'Kenaikan Yesus Kristus'),
    ('2026-05-27', 'NATIONAL_HOLIDAY', 'Iduladha 1447 H'),
    ('2026-05-31', 'NATIONAL_HOLIDAY', 'Hari Raya Waisak 2570 BE'),
    ('2026-06-01', 'NATIONAL_HOLIDAY', 'Hari Lahir Pancasila'),
    ('2026-06-16', 'NATIONAL_HOLIDAY', 'Tahun Baru Islam 1448 H'),
    ('2026-08-17', 'NATIONAL_HOLIDAY', 'Proklamasi Kemerdekaan'),
    ('2026-08-25', 'NATIONAL_HOLIDAY', 'Maulid Nabi Muhammad saw.'),
    ('2026-12-25', 'NATIONAL_HOLIDAY', 'Kelahiran Yesus Kristus'),
    ('2026-02-16', 'JOINT_LEAVE', 'Tahun Baru Imlek 2577 Kongzili'),
    ('2026-03-18', 'JOINT_LEAVE', 'Hari Suci Nyepi (Tahun Baru Saka 1948)'),
    ('2026-03-20', 'JOINT_LEAVE', 'Idulfitri 1447 H'),
    ('2026-03-23', 'JOINT_LEAVE', 'Idulfitri 1447 H'),
    ('2026-03-24', 'JOINT_LEAVE', 'Idulfitri 1447 H'),
    ('2026-05-15', 'JOINT_LEAVE', 'Kenaikan Yesus Kristus'),
    ('2026-05-28', 'JOINT_LEAVE', 'Iduladha 1447 H'),
    ('2026-12-24', 'JOINT_LEAVE', 'Kelahiran Yesus Kristus')
) as given (day, kind, name)
where decree.number = 'SKB 1497/2025, 2/2025, 5/2025';
