package org.meridian.model;

/**
 * Where a part of a dataset comes from.
 *
 * @param title what it is
 * @param path where it can be found, may be empty
 * @param licence the terms it comes under
 * @param date when it was made or fetched, as given
 * @param attribution the credit line that its terms ask for, shown with every map
 */
public record Source(String title, String path, String licence, String date, String attribution) {}
