package org.meridian.planted.scenario;

/** Something to import from here. */
public final class ScenarioRoom {}
