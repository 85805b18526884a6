-- Who holds which position in which capacity, by day. Nothing here is ever deleted: what was a mistake is withdrawn.
create table organization.appointment (
    id           uuid primary key,
    position_id  uuid        not null references organization.position,
    official_id  uuid        not null references organization.official,
    capacity     text        not null check (capacity in ('DEFINITIVE', 'PLT', 'PLH')),
    during       daterange   not null check (not isempty(during) and not lower_inf(during)),
    decree       text        not null check (decree <> ''),
    withdrawn_at timestamptz,
    version      integer     not null default 0,
    -- One holder at a time; and a Plt. only while nobody holds the post (SE BKN 2/2019).
    constraint one_holder_at_a_time
        exclude using gist (position_id with =, during with &&)
        where (capacity in ('DEFINITIVE', 'PLT') and withdrawn_at is null),
    constraint one_plh_at_a_time
        exclude using gist (position_id with =, during with &&)
        where (capacity = 'PLH' and withdrawn_at is null)
);

create index on organization.appointment (official_id);

-- A Plh. stands in for an absent holder: there has to be one on every day. Judged at commit, so that a holder and the
-- Plh. can change together.
create function organization.refuse_plh_without_holder() returns trigger language plpgsql as $$
begin
    if exists (
        select 1
        from organization.appointment plh
        where plh.position_id = new.position_id
          and plh.capacity = 'PLH'
          and plh.withdrawn_at is null
          and not coalesce(
              (select plh.during <@ range_agg(holder.during)
               from organization.appointment holder
               where holder.position_id = plh.position_id
                 and holder.capacity = 'DEFINITIVE'
                 and holder.withdrawn_at is null),
              false))
    then
        raise exception using
            errcode = 'check_violation',
            constraint = 'plh_needs_a_holder',
            message = 'Plh. hanya dapat ditunjuk selama jabatan ada pejabat definitifnya.';
    end if;
    return null;
end
$$;

create constraint trigger plh_needs_a_holder
    after insert or update on organization.appointment
    deferrable initially deferred
    for each row execute function organization.refuse_plh_without_holder();

create function organization.refuse_to_forget() returns trigger language plpgsql as $$
begin
    raise exception using
        errcode = 'restrict_violation',
        message = 'Riwayat jabatan tidak dapat dihapus. Batalkan atau akhiri penugasannya.';
end
$$;

create trigger appointments_are_kept
    before delete or truncate on organization.appointment
    for each statement execute function organization.refuse_to_forget();
