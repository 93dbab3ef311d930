package org.meridian.planted.ui.misnamed;

/** Planted: a name that says nothing. */
final class PlantedUtil {}
