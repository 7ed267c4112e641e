create function refuse_change() returns trigger language plpgsql as $$
begin
  raise exception '% only grows', tg_table_name;
end $$;

-- What happens to a call, each at most once: the key is what keeps two draws apart.
create table milestones (
  call text not null references calls,
  kind text not null check (kind in ('announced', 'closed', 'published', 'drawn')),
  at text not null,
  document json not null,
  primary key (call, kind)
);
create trigger milestones_only_grow before update or delete or truncate on milestones
  for each statement execute function refuse_change();

-- Each row holds the hash of the one before, and no row has two successors.
create table audit (
  seq integer primary key,
  at text not null,
  actor text not null,
  action text not null,
  subject text not null,
  facts json not null,
  previous text not null unique,
  hash text not null unique
);
create trigger audit_only_grows before update or delete or truncate on audit
  for each statement execute function refuse_change();
