-- A first selection in the manner of Permendagri 83/2022 (codes) with retention in the manner of a ministry's JRA;
-- every government replaces it with its own.
insert into archive.classification (code, name, active_years, inactive_years, final_fate) values
    ('000.1.2',   'Undangan dan rapat dinas',                          1, 1, 'Musnah'),
    ('000.5.6',   'Pengelolaan arsip',                                 2, 3, 'Musnah'),
    ('000.7.1',   'Perencanaan pembangunan daerah (RPJMD, RKPD)',      2, 3, 'Permanen'),
    ('000.7.2',   'Rencana strategis perangkat daerah',                2, 3, 'Permanen'),
    ('000.7.2.5', 'Rencana kerja perangkat daerah',                    2, 3, 'Permanen'),
    ('000.8.3.3', 'Standar operasional prosedur',                      1, 5, 'Permanen'),
    ('000.8.3.4', 'Analisis jabatan dan beban kerja',                  2, 3, 'Musnah'),
    ('000.8.6.1', 'Perjanjian kinerja dan indikator kinerja utama',    2, 4, 'Permanen'),
    ('000.8.6.2', 'Evaluasi akuntabilitas kinerja dan reformasi birokrasi', 2, 4, 'Permanen'),
    ('000.8.6.3', 'Pengumpulan dan pengukuran data kinerja triwulan',  1, 1, 'Musnah'),
    ('000.8.6.4', 'Pengumpulan dan pengukuran data kinerja semester',  1, 2, 'Musnah'),
    ('000.8.6.5', 'Laporan kinerja instansi pemerintah tahunan',       2, 4, 'Permanen'),
    ('000.9.3',   'Laporan hasil reviu dan pemeriksaan',               2, 3, 'Permanen'),
    ('900.1.3',   'Laporan pelaksanaan anggaran',                      2, 5, 'Musnah');
