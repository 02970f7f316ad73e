package dev.parley.local.demo;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A demo job. Its external id identifies it at later starts. */
record DemoJob(String externalId, String title, String description, String minimumNotice) {

    static final String ROBOTICS = "NWR-ROBOTICS";
    static final String SUPPORT = "NWR-SUPPORT";
    /** Interviews of this job may start at once, so that a newcomer can enter a room within a minute. */
    static final String OPEN_DAY = "NWR-OPEN-DAY";

    static final List<DemoJob> ALL = List.of(
            new DemoJob(
                    ROBOTICS,
                    "Senior Robotics Engineer",
                    "Designs motion planning for warehouse robots that share the floor with people.",
                    null),
            new DemoJob(
                    SUPPORT,
                    "Customer Success Lead",
                    "Looks after the customers of our robot fleet in Europe and the Americas.",
                    null),
            new DemoJob(
                    OPEN_DAY,
                    "Open Day: Field Engineer",
                    "Installs and tunes robots at customers' sites. On open days interviews start without notice.",
                    "PT0S"));

    /** The questions for interviewers about a candidate, the same for every demo job. */
    static Map<String, Object> scorecardForm() {
        return Map.of(
                "criteria",
                List.of(
                        criterion("Craft", "Does this person know the trade, in depth where it matters?"),
                        criterion("Working with others", "Listens, explains, and changes their mind for a reason."),
                        criterion("Drive", "Why this job, and why here?")));
    }

    private static Map<String, Object> criterion(String label, String help) {
        return Map.of("label", label, "help", help, "scale", 5);
    }

    Map<String, Object> toRequest() {
        Map<String, Object> request = new LinkedHashMap<>();
        request.put("title", title);
        request.put("companyName", DemoData.COMPANY);
        request.put("externalId", externalId);
        request.put("description", description);
        if (minimumNotice != null) {
            request.put("minimumNotice", minimumNotice);
        }
        return request;
    }
}
