package dev.parley.verification.cases;

/** The forms that candidates fill in. */
public interface CaseForms {

    /** The version that a case of this type gets with its first link. */
    int currentVersion(CaseType type);
}
