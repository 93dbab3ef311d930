package org.meridian.planted.geo;

/** Something to import from here. */
public final class GeoRoom {}
