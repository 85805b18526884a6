-- A policy says how efficiency is judged, too. Those recorded before said nothing; what their reports printed as the
-- verdict was local practice: everything achieved, something left.

alter table measurement.policy_version
    add column efficiency text not null default 'UNSPENT'
        check (efficiency in ('PER_OUTPUT', 'INDEX', 'UNSPENT', 'DIFFERENCE'));
alter table measurement.policy_version alter column efficiency drop default;
