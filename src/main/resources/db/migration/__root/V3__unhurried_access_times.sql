-- Each request moves the time of last access on. Nobody needs it to survive a crash of the server, and waiting for the
-- disk would cost every page a commit.
create function sessions.do_not_wait_for_the_disk() returns trigger language plpgsql as $$
begin
    perform set_config('synchronous_commit', 'off', true);
    return null;
end
$$;

create trigger unhurried after update on sessions.spring_session
    for each statement execute function sessions.do_not_wait_for_the_disk();
