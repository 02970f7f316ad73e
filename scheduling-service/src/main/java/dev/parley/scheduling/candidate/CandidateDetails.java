package dev.parley.scheduling.candidate;

/** @param email normalised */
record CandidateDetails(String email, String name, String mobile, String zone, String locale) {}
