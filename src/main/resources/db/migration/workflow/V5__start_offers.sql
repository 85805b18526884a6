-- A period has passed: an agency should start an SOP. Once per agency, SOP and period, whatever becomes of it and
-- however many nodes look.
create table workflow.start_offer (
    id         bigint      generated always as identity primary key,
    family     text        not null,
    agency_id  uuid        not null references organization.agency,
    period     text        not null check (period ~ '^[0-9]{4}(-(Q[1-4]|H[12]))?$'),
    due_at     timestamptz not null,
    offered_at timestamptz not null,
    state      text        not null check (state in ('WAITING', 'STARTED', 'DISMISSED')),
    case_id    bigint      references workflow.sop_case,
    settled_at timestamptz,
    settled_by text,
    reason     text,
    unique (family, agency_id, period),
    check ((state = 'STARTED') = (case_id is not null)),
    check ((state = 'DISMISSED') = (reason is not null)),
    check ((state = 'WAITING') = (settled_at is null and settled_by is null))
);

create index on workflow.start_offer (agency_id, due_at) where state = 'WAITING';
