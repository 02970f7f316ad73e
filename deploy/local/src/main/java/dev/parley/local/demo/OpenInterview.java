package dev.parley.local.demo;

/** The interview that a newcomer can enter right now, from both sides. */
public record OpenInterview(String id, String candidateName, String candidateEmail, String interviewerUser) {}
