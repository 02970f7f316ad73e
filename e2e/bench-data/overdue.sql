-- ${overdue} pending invites of the owner that expired within the last days, beside those of invites.sql.
CREATE FUNCTION pg_temp.id(kind text, n bigint) RETURNS uuid LANGUAGE sql IMMUTABLE AS
    $$ SELECT ('01930000-' || kind || '-7000-8000-' || lpad(to_hex(n), 12, '0'))::uuid $$;

INSERT INTO invite (id, interview_id, job_id, candidate_id, owner_id, email, name, locale, status, code_hash, created_at,
                    issued_at, expires_at, event_seq)
SELECT pg_temp.id('000a', n), pg_temp.id('000b', n), pg_temp.id('0003', 0), pg_temp.id('000c', n), '${owner}',
       'overdue' || n || '@mail.example', 'Overdue ' || n, 'en', 'pending', sha256(convert_to(n::text, 'UTF8')),
       '${base}'::timestamptz - interval '40 days', '${base}'::timestamptz - interval '40 days',
       '${base}'::timestamptz - n % 900000 * interval '1 second', 1
FROM generate_series(0, ${overdue} - 1) n;
