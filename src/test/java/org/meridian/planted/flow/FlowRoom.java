package org.meridian.planted.flow;

/** Something to import from here. */
public final class FlowRoom {}
