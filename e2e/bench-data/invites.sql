-- What a benchmark invites to, all of the owner: ${interviews} interviews, numbered from 0, each of a candidate of its own;
-- the first ${issued} have a pending invite.
CREATE FUNCTION pg_temp.id(kind text, n bigint) RETURNS uuid LANGUAGE sql IMMUTABLE AS
    $$ SELECT ('01930000-' || kind || '-7000-8000-' || lpad(to_hex(n), 12, '0'))::uuid $$;

INSERT INTO contact (person_id, sequence, kind, name, email, zone, locale, owner_id, home_id)
SELECT pg_temp.id('0004', n), 1, 'CANDIDATE', 'Invited ' || n, 'invited' || n || '@mail.example', 'Asia/Kolkata', 'en',
       '${owner}'::uuid, pg_temp.id('0008', n)
FROM generate_series(0, ${interviews} - 1) n
UNION ALL SELECT '${owner}'::uuid, 1, 'STAFF', 'Owner', 'owner@parley.example', 'Asia/Kolkata', 'en', NULL, NULL;

INSERT INTO interview_view (interview_id, sequence, job_id, job_title, company_name, candidate_id, owner_id, status, type,
                            starts_at, ends_at, zone, link_version)
SELECT pg_temp.id('0006', n), 1, pg_temp.id('0003', 0), 'Engineer', 'Northwind', pg_temp.id('0004', n), '${owner}',
       'SCHEDULED', 'ONLINE', '${base}'::timestamptz + interval '20 days', '${base}'::timestamptz + interval '20 days 45 minutes',
       'Asia/Kolkata', 0
FROM generate_series(0, ${interviews} - 1) n;

INSERT INTO invite (id, interview_id, job_id, candidate_id, owner_id, email, name, locale, status, code_hash, created_at,
                    issued_at, expires_at, event_seq)
SELECT pg_temp.id('0009', n), pg_temp.id('0006', n), pg_temp.id('0003', 0), pg_temp.id('0004', n), '${owner}',
       'invited' || n || '@mail.example', 'Invited ' || n, 'en', 'pending', sha256(convert_to(n::text, 'UTF8')),
       '${base}'::timestamptz - interval '1 day', '${base}'::timestamptz - interval '1 day',
       '${base}'::timestamptz + interval '29 days', 1
FROM generate_series(0, ${issued} - 1) n;
