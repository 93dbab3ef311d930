package org.meridian.planted.cluster;

/** Something to import from here. */
public final class ClusterRoom {}
