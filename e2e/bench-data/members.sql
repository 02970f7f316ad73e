-- ${members} people, numbered from 0, with complete profiles, who can be found and rung.
INSERT INTO profile (user_id, name, email, headline, skills, skill_keys, level, languages, language_keys, zone, open, complete,
                     search_text, created_at, updated_at)
SELECT ('01930000-000d-7000-8000-' || lpad(to_hex(n), 12, '0'))::uuid, 'Member ' || n, 'member' || n || '@mail.example',
       'Backend engineer', '{Java}', '{java}', 'advanced', '{en}', '{en}', 'Asia/Kolkata', true, true,
       'member ' || n || ' backend engineer java', '${base}', '${base}'
FROM generate_series(0, ${members} - 1) n;
