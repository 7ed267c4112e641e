-- Documents are canonical JSON: `json` keeps them as they were written, `jsonb` would not.

create table calls (
  id text primary key,
  document json not null
);

create table applications (
  id text primary key,
  call text not null references calls,
  orgnr text not null,
  state text not null default 'draft' check (state in ('draft', 'submitted', 'withdrawn')),
  -- Counts the changes: what ETag and If-Match compare.
  revision integer not null default 1,
  document json not null
);
create index on applications (call, orgnr);

-- One row for each submission, by the key with which the applicant may ask again.
create table receipts (
  orgnr text not null,
  key text not null,
  application text not null unique references applications,
  document json not null,
  primary key (orgnr, key)
);

-- What a place claims, and what it has done.
create table place_records (
  application text not null references applications,
  kind text not null check (kind in ('claims', 'participation')),
  revision integer not null,
  document json not null,
  primary key (application, kind)
);
