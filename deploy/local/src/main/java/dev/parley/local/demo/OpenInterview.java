package dev.parley.local.demo;

/** The interview that a newcomer can enter right now, as candidate and as interviewer. */
public record OpenInterview(String id, String candidateName, String candidateEmail, String interviewerUser) {}
