package dev.parley.local.demo;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A demo candidate with their job and progress. */
record Applicant(String name, String zone, String job, double score, Progress progress) {

    enum Progress {
        APPLIED,
        SHORTLISTED,
        ENABLED
    }

    static final List<Applicant> ALL = List.of(
            new Applicant("Aisha Verma", "Asia/Kolkata", DemoJob.ROBOTICS, 91, Progress.ENABLED),
            new Applicant("Lukas Brandt", "Europe/Berlin", DemoJob.ROBOTICS, 88, Progress.ENABLED),
            new Applicant("Sofia Marques", "Europe/Lisbon", DemoJob.ROBOTICS, 84, Progress.ENABLED),
            new Applicant("Kenji Mori", "Asia/Tokyo", DemoJob.ROBOTICS, 79, Progress.SHORTLISTED),
            new Applicant("Rohan Iyer", "Asia/Kolkata", DemoJob.ROBOTICS, 62, Progress.APPLIED),
            new Applicant("Emily Carter", "America/New_York", DemoJob.SUPPORT, 90, Progress.ENABLED),
            new Applicant("Noah Okafor", "Africa/Lagos", DemoJob.SUPPORT, 83, Progress.ENABLED),
            new Applicant("Amara Diallo", "Africa/Dakar", DemoJob.SUPPORT, 80, Progress.ENABLED),
            new Applicant("Ines Garnier", "Europe/Paris", DemoJob.SUPPORT, 76, Progress.SHORTLISTED),
            new Applicant("Mateo Silva", "America/Sao_Paulo", DemoJob.SUPPORT, 58, Progress.APPLIED),
            new Applicant("Hannah Lindqvist", "Europe/Stockholm", DemoJob.OPEN_DAY, 87, Progress.ENABLED),
            new Applicant("Arjun Mehta", "Asia/Kolkata", DemoJob.OPEN_DAY, 85, Progress.ENABLED),
            new Applicant("Grace Kim", "America/Los_Angeles", DemoJob.OPEN_DAY, 81, Progress.ENABLED));

    String email() {
        return name.toLowerCase(java.util.Locale.ROOT).replace(' ', '.') + "@mail.example";
    }

    Map<String, Object> toRequest(String jobId) {
        Map<String, Object> request = new LinkedHashMap<>();
        request.put("name", name);
        request.put("email", email());
        request.put("zone", zone);
        request.put("locale", "en");
        request.put("jobId", jobId);
        request.put("score", score);
        return request;
    }
}
