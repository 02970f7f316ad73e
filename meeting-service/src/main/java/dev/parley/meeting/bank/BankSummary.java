package dev.parley.meeting.bank;

import java.util.UUID;

/** A job with questions, to be copied from. */
record BankSummary(UUID jobId, String jobTitle, String companyName, int version, int questions) {}
