-- ${interviews} interviews: a multiple of 2,000. Number n is of interviewer n % 200, whose interviews follow one another
-- over 5,000 hours, four fifths of them before ${base}. Each candidate has two. Jobs and their owners are spread so that
-- they are not tied to interviewers. Interviews lie in the order in which they were created, as where a table has grown.
CREATE FUNCTION pg_temp.id(kind text, n bigint) RETURNS uuid LANGUAGE sql IMMUTABLE AS
    $$ SELECT ('01920000-' || kind || '-7000-8000-' || lpad(to_hex(n), 12, '0'))::uuid $$;
CREATE FUNCTION pg_temp.owner(n bigint) RETURNS uuid LANGUAGE sql IMMUTABLE AS
    $$ SELECT CASE n WHEN 0 THEN '${owner}'::uuid ELSE pg_temp.id('0001', n) END $$;
CREATE FUNCTION pg_temp.interviewer(n bigint) RETURNS uuid LANGUAGE sql IMMUTABLE AS
    $$ SELECT CASE n WHEN 0 THEN '${interviewer}'::uuid ELSE pg_temp.id('0002', n) END $$;
CREATE FUNCTION pg_temp.jobs() RETURNS bigint LANGUAGE sql IMMUTABLE AS
    $$ SELECT greatest(200, ${interviews} / 500 / 200 * 200) $$;
CREATE FUNCTION pg_temp.job_of(candidate bigint) RETURNS bigint LANGUAGE sql IMMUTABLE AS
    $$ SELECT (candidate + candidate / 200) % pg_temp.jobs() $$;

INSERT INTO staff_member (id, name, email, zone, locale, interviewer, contact_seq, version)
SELECT pg_temp.owner(n), 'Owner ' || n, 'owner' || n || '@parley.example', 'Asia/Kolkata', 'en', false, 1, 0
FROM generate_series(0, 199) n
UNION ALL
SELECT pg_temp.interviewer(n), 'Interviewer ' || n, 'interviewer' || n || '@parley.example',
       (ARRAY['Europe/Berlin', 'Asia/Kolkata', 'America/New_York'])[1 + n % 3], 'en', true, 1, 0
FROM generate_series(0, 199) n
ON CONFLICT DO NOTHING;

INSERT INTO job (id, owner_id, title, company_name, created_at, version)
SELECT pg_temp.id('0003', n), pg_temp.owner(n % 200), 'Engineer ' || n, 'Company ' || n % 50,
       '${base}'::timestamptz - interval '300 days' + n % 1000 * interval '1 hour', 0
FROM generate_series(0, pg_temp.jobs() - 1) n;

INSERT INTO person (id, email, named_at)
SELECT pg_temp.id('0008', n), 'candidate' || n || '@mail.example', '${base}'
FROM generate_series(0, ${interviews} / 2 - 1) n;

INSERT INTO candidate (id, owner_id, person_id, email, name, zone, locale, contact_seq, created_at, version)
SELECT pg_temp.id('0004', n), pg_temp.owner(pg_temp.job_of(n) % 200), pg_temp.id('0008', n),
       'candidate' || n || '@mail.example', 'Candidate ' || to_hex(n * 2654435761 % 4294967296),
       (ARRAY['Asia/Kolkata', 'Europe/Berlin', 'America/New_York', 'Asia/Kathmandu'])[1 + n % 4], 'en', 1,
       '${base}'::timestamptz - interval '280 days', 0
FROM generate_series(0, ${interviews} / 2 - 1) n;

INSERT INTO job_match (id, job_id, owner_id, candidate_id, score, shortlisted, interview_enabled, online_interview_enabled,
                       created_at, version)
SELECT pg_temp.id('0005', n), pg_temp.id('0003', pg_temp.job_of(n)), pg_temp.owner(pg_temp.job_of(n) % 200),
       pg_temp.id('0004', n), n * 7919::bigint % 1000 / 1000.0,
       true, true, n % 5 > 0, '${base}'::timestamptz - interval '270 days', 0
FROM generate_series(0, ${interviews} / 2 - 1) n;

CREATE TEMP TABLE planned ON COMMIT DROP AS
SELECT n, pg_temp.id('0006', n) AS id, n % (${interviews} / 2) AS candidate, pg_temp.interviewer(n % 200) AS interviewer,
       starts_at, date_trunc('milliseconds', starts_at - interval '45 days' - n * 7919::bigint % 20160 * interval '1 minute')
           AS created_at,
       CASE WHEN starts_at < '${base}' THEN
                CASE WHEN mark < 70 THEN 'COMPLETED' WHEN mark < 82 THEN 'NO_SHOW' ELSE 'CANCELLED' END
            WHEN mark < 75 THEN 'SCHEDULED' WHEN mark < 90 THEN 'PENDING' ELSE 'CANCELLED' END AS status
FROM (SELECT n, n * 31 % 100 AS mark,
             '${base}'::timestamptz - interval '4000 hours' + (n / 200) * (interval '1000000 hours' / ${interviews})
                 AS starts_at
      FROM generate_series(0, ${interviews} - 1) n) AS numbered;

-- every fourth that has a time was booked on a slot
INSERT INTO slot (id, owner_id, starts_at, ends_at, zone, max_candidates, current_bookings, closed, created_at, version)
SELECT pg_temp.id('0007', n), interviewer, starts_at, starts_at + interval '30 minutes', 'Europe/Berlin', 1,
       CASE status WHEN 'CANCELLED' THEN 0 ELSE 1 END, false, created_at, 0
FROM planned WHERE n / 200 % 4 = 0 AND status <> 'PENDING';

INSERT INTO slot_interviewer (slot_id, person_id, position, during)
SELECT pg_temp.id('0007', n), interviewer, 0, tstzrange(starts_at, starts_at + interval '30 minutes')
FROM planned WHERE n / 200 % 4 = 0 AND status <> 'PENDING';

INSERT INTO interview (id, job_id, candidate_id, owner_id, status, type, mode, provider, starts_at, ends_at, zone,
                       slot_id, online_enabled, link_version, room_version, revision, event_seq, room_seq,
                       room_occupied, candidate_joined_at, interviewer_joined_at, started_at, completed_at,
                       no_show_party, cancel_reason, created_at, version)
SELECT id, pg_temp.id('0003', pg_temp.job_of(candidate)), pg_temp.id('0004', candidate),
       pg_temp.owner(pg_temp.job_of(candidate) % 200), status, 'ONLINE', 'LIVE', 'INTERNAL_VIDEO_ROOM',
       CASE status WHEN 'PENDING' THEN NULL ELSE starts_at END,
       CASE status WHEN 'PENDING' THEN NULL ELSE starts_at + interval '30 minutes' END,
       'Asia/Kolkata',
       CASE WHEN n / 200 % 4 = 0 AND status NOT IN ('PENDING', 'CANCELLED') THEN pg_temp.id('0007', n) END,
       true, 1, 1, 0, 2, 0, false,
       CASE status WHEN 'COMPLETED' THEN starts_at END, CASE status WHEN 'COMPLETED' THEN starts_at END,
       CASE status WHEN 'COMPLETED' THEN starts_at END,
       CASE status WHEN 'COMPLETED' THEN starts_at + interval '30 minutes' END,
       CASE status WHEN 'NO_SHOW' THEN 'CANDIDATE' END, CASE status WHEN 'CANCELLED' THEN 'Position filled' END,
       created_at, 1
FROM planned ORDER BY created_at, n;

INSERT INTO interview_interviewer (interview_id, person_id, position, created_at, starts_at)
SELECT id, interviewer, 0, created_at, CASE status WHEN 'PENDING' THEN NULL ELSE starts_at END
FROM planned ORDER BY created_at, n;

INSERT INTO slot_booking (id, slot_id, interview_id, booked_at)
SELECT pg_temp.id('0008', n), pg_temp.id('0007', n), id, created_at
FROM planned WHERE n / 200 % 4 = 0 AND status NOT IN ('PENDING', 'CANCELLED');

INSERT INTO calendar_claim (interview_id, person_id, kind, slot_key, during)
SELECT id, person, kind,
       CASE WHEN n / 200 % 4 = 0 THEN pg_temp.id('0007', n) ELSE id END,
       tstzrange(starts_at, starts_at + interval '30 minutes')
FROM planned, LATERAL (VALUES (interviewer, 'INTERVIEWER'), (pg_temp.id('0008', candidate), 'CANDIDATE'))
    AS who (person, kind)
WHERE status = 'SCHEDULED';

INSERT INTO audit_entry (id, interview_id, at, actor_id, action, old_values, new_values)
SELECT pg_temp.id('0009', 2 * n + step), id, created_at + step * interval '1 minute',
       pg_temp.owner(pg_temp.job_of(candidate) % 200),
       CASE WHEN step = 0 THEN 'CREATED' WHEN status = 'PENDING' THEN 'LINK_REPLACED' ELSE 'SCHEDULED' END,
       NULL, jsonb_build_object('status', status, 'zone', 'Asia/Kolkata')
FROM planned, generate_series(0, 1) AS step;
