-- ${cases} cases: a multiple of 10,000. Number n was opened n minutes before ${base}; every fifth is of one of 100 vendors.
-- Of 100 cases 1 is live with its candidate, 10 have expired (half never opened, a third begun), 4 are pending, 1 is with
-- its vendor, 3 are submitted, 1 is in review, 60 are approved, 19 rejected, 1 is to be submitted again.
CREATE FUNCTION pg_temp.id(kind text, n bigint) RETURNS uuid LANGUAGE sql IMMUTABLE AS
    $$ SELECT ('01940000-' || kind || '-7000-8000-' || lpad(to_hex(n), 12, '0'))::uuid $$;

INSERT INTO person (id, name, email, vendor, admin)
SELECT CASE n WHEN 0 THEN '${vendor}'::uuid ELSE pg_temp.id('0001', n) END, 'Vendor ' || n,
       'vendor' || n || '@parley.example', true, false
FROM generate_series(0, 99) n
UNION ALL SELECT '${owner}'::uuid, 'Owner', 'owner@parley.example', false, true
ON CONFLICT DO NOTHING;

CREATE TEMP TABLE planned ON COMMIT DROP AS
SELECT n, mark, pg_temp.id('0002', n) AS id,
       '${base}'::timestamptz - n * interval '1 minute' AS created_at,
       CASE WHEN n % 5 = 0 THEN
           CASE n / 5 % 100 WHEN 0 THEN '${vendor}'::uuid ELSE pg_temp.id('0001', n / 5 % 100) END END AS vendor_id,
       CASE WHEN mark < 11 THEN 'candidate_assigned' WHEN mark < 15 THEN 'pending' WHEN mark < 16 THEN 'vendor_assigned'
            WHEN mark < 19 THEN 'submitted' WHEN mark < 20 THEN 'assigned' WHEN mark < 80 THEN 'approved'
            WHEN mark < 99 THEN 'rejected' ELSE 'needs_resubmission' END AS status,
       CASE WHEN mark = 0 THEN '${base}'::timestamptz + interval '30 days' + n % 1440 * interval '1 minute'
            WHEN mark < 11 THEN '${base}'::timestamptz - n * interval '1 minute' + interval '48 hours'
                - CASE WHEN n < 2880 THEN interval '48 hours' ELSE interval '0' END END AS link_expires_at
FROM (SELECT n, n * 2654435761 % 4294967296 / 42949673 AS mark FROM generate_series(0::bigint, ${cases} - 1) n) AS numbered;

INSERT INTO verification_case (id, case_number, case_type, form_version, status, candidate_name, candidate_email,
                               candidate_mobile, owner_id, vendor_id, reviewer_id, link_number, link_expires_at,
                               link_opened_at, last_link_sent_at, draft_started_at, submitted_at, decided_at, reference,
                               created_at, updated_at, event_seq, version)
SELECT id, 'REC-2019-' || lpad(n::text, 7, '0'), (ARRAY['identity', 'education', 'employment', 'address'])[(1 + n % 4)::int], 1,
       status, 'Candidate ' || to_hex(n * 2654435761 % 4294967296), 'candidate' || n || '@mail.example',
       '+4915' || lpad((n * 7919 % 1000000000)::text, 9, '0'), '${owner}', vendor_id,
       CASE WHEN mark BETWEEN 19 AND 98 THEN '${owner}'::uuid END,
       CASE WHEN mark BETWEEN 11 AND 15 THEN 0 ELSE 1 END, link_expires_at,
       CASE WHEN mark BETWEEN 6 AND 10 THEN created_at + interval '1 hour' END,
       CASE WHEN mark BETWEEN 11 AND 15 THEN NULL ELSE created_at END,
       CASE WHEN mark BETWEEN 8 AND 10 THEN created_at + interval '2 hours' END,
       CASE WHEN mark >= 16 THEN created_at + interval '1 day' END,
       CASE WHEN mark BETWEEN 20 AND 98 THEN created_at + interval '2 days' END,
       'ref-' || n, created_at, created_at, 2, 1
FROM planned;

INSERT INTO candidate_token (id, case_id, link_number, token_hash, kind, issued_at, issued_by, expires_at,
                             reminder_done_at, expiry_announced_at, used_at)
SELECT pg_temp.id('0003', n), id, 1, sha256(id::text::bytea), 'assigned', created_at - interval '2 days', '${owner}',
       coalesce(link_expires_at, created_at + interval '48 hours'), created_at,
       CASE WHEN mark > 0 THEN created_at END, CASE WHEN mark >= 16 THEN created_at + interval '1 day' END
FROM planned WHERE mark NOT BETWEEN 11 AND 15;

INSERT INTO audit_entry (id, case_id, at, actor, actor_id, action, new_values)
SELECT pg_temp.id('0004', n), id, created_at, 'staff', '${owner}', 'CREATED', '{"status": "pending"}' FROM planned;

-- loaded without triggers, so that it is counted here
INSERT INTO case_count AS c (vendor_id, status, cases)
SELECT coalesce(vendor_id, '00000000-0000-0000-0000-000000000000'), status, count(*) FROM planned GROUP BY 1, 2
ON CONFLICT (vendor_id, status) DO UPDATE SET cases = c.cases + excluded.cases;
