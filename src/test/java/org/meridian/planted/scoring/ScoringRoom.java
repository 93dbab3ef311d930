package org.meridian.planted.scoring;

/** Something to import from here. */
public final class ScoringRoom {}
