-- What a benchmark books, all of the owner: ${bookings} interviews without a time, numbered from 0, each of a candidate of
-- its own; slots 0 to 1039 with room for all of them, slot 1040 without any.
CREATE FUNCTION pg_temp.id(kind text, n bigint) RETURNS uuid LANGUAGE sql IMMUTABLE AS
    $$ SELECT ('01930000-' || kind || '-7000-8000-' || lpad(to_hex(n), 12, '0'))::uuid $$;

INSERT INTO staff_member (id, name, email, zone, locale, interviewer, contact_seq, version)
SELECT pg_temp.id('0002', n), 'Booked ' || n, 'booked' || n || '@parley.example', 'Europe/Berlin', 'en', true, 1, 0
FROM generate_series(0, 199) n
UNION ALL SELECT '${owner}', 'Owner', 'owner@parley.example', 'Asia/Kolkata', 'en', false, 1, 0
ON CONFLICT DO NOTHING;

INSERT INTO job (id, owner_id, title, company_name, created_at, version)
VALUES (pg_temp.id('0003', 0), '${owner}', 'Engineer', 'Northwind', '${base}'::timestamptz - interval '1 day', 0);

INSERT INTO person (id, email, named_at)
SELECT pg_temp.id('0008', n), 'booker' || n || '@mail.example', '${base}' FROM generate_series(0, ${bookings} - 1) n;

INSERT INTO candidate (id, owner_id, person_id, email, name, zone, locale, contact_seq, created_at, version)
SELECT pg_temp.id('0004', n), '${owner}', pg_temp.id('0008', n), 'booker' || n || '@mail.example', 'Booker ' || n, 'Asia/Kolkata', 'en', 1,
       '${base}'::timestamptz - interval '1 day', 0
FROM generate_series(0, ${bookings} - 1) n;

INSERT INTO job_match (id, job_id, owner_id, candidate_id, shortlisted, interview_enabled, online_interview_enabled,
                       created_at, version)
SELECT pg_temp.id('0005', n), pg_temp.id('0003', 0), '${owner}', pg_temp.id('0004', n), true, true, true,
       '${base}'::timestamptz - interval '1 day', 0
FROM generate_series(0, ${bookings} - 1) n;

INSERT INTO slot (id, owner_id, starts_at, ends_at, zone, max_candidates, current_bookings, closed, created_at, version)
SELECT pg_temp.id('0007', n), '${owner}', starts_at, starts_at + interval '30 minutes', 'Europe/Berlin',
       CASE n WHEN 1040 THEN 1 ELSE ${bookings} END, CASE n WHEN 1040 THEN 1 ELSE 0 END, false,
       '${base}'::timestamptz - interval '1 day', 0
FROM (SELECT n, '${base}'::timestamptz + interval '50 days' + n / 200 * interval '1 hour' AS starts_at
      FROM generate_series(0, 1040) n) AS numbered;

INSERT INTO slot_interviewer (slot_id, person_id, position, during)
SELECT s.id, pg_temp.id('0002', n % 200), 0, tstzrange(s.starts_at, s.ends_at)
FROM generate_series(0, 1040) n JOIN slot s ON s.id = pg_temp.id('0007', n);

INSERT INTO interview (id, job_id, candidate_id, owner_id, status, type, mode, provider, zone, online_enabled,
                       link_version, room_version, revision, event_seq, room_seq, room_occupied, created_at, version)
SELECT pg_temp.id('0006', n), pg_temp.id('0003', 0), pg_temp.id('0004', n), '${owner}', 'PENDING', 'ONLINE', 'LIVE',
       'INTERNAL_VIDEO_ROOM', 'Asia/Kolkata', true, 1, 1, 0, 1, 0, false, '${base}'::timestamptz - interval '1 day', 0
FROM generate_series(0, ${bookings} - 1) n;
