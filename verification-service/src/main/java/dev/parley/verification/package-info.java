/** Verification of candidates: cases, the links that candidates submit by, what they submit, and its review. */
package dev.parley.verification;
