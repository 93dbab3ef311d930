package org.meridian.model.importing;

import java.util.Optional;

/**
 * What a person decided that a name in a table means.
 *
 * @param means what it means
 * @param id of the city that is meant; else empty
 * @param latitude degrees north of a place that was set by hand; else NaN
 * @param longitude degrees east of a place that was set by hand; else NaN
 */
public record NameDecision(Meaning means, String id, double latitude, double longitude) {

  /** What a name can mean. */
  public enum Meaning {
    CITY,
    /** A place of its own, where the table says it is, if it does. */
    OWN,
    /** A place of its own that was set by hand. */
    PLACE,
    /** Nothing: its rows are left out. */
    NOTHING
  }

  /** A place of its own. */
  public static final NameDecision OWN = new NameDecision(Meaning.OWN, "", Double.NaN, Double.NaN);

  /** Its rows are left out. */
  public static final NameDecision LEFT_OUT =
      new NameDecision(Meaning.NOTHING, "", Double.NaN, Double.NaN);

  private static final String LEFT_OUT_TEXT = "-";

  /** A city by its id; an empty one is a place of its own. */
  public static NameDecision city(String id) {
    return id.isEmpty() ? OWN : new NameDecision(Meaning.CITY, id, Double.NaN, Double.NaN);
  }

  /**
   * A place set by hand.
   *
   * @throws IllegalArgumentException if it is not on the sphere
   */
  public static NameDecision place(double latitude, double longitude) {
    if (!isOnSphere(latitude, longitude)) {
      throw new IllegalArgumentException(latitude + ", " + longitude + " is no place");
    }
    return new NameDecision(Meaning.PLACE, "", latitude, longitude);
  }

  /** Whether coordinates are degrees of latitude and longitude. */
  public static boolean isOnSphere(double latitude, double longitude) {
    return Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180;
  }

  /** One line that {@link #ofText} reads. */
  public String text() {
    return switch (means) {
      case CITY -> id;
      case OWN -> "";
      case PLACE -> "@" + latitude + "," + longitude;
      case NOTHING -> LEFT_OUT_TEXT;
    };
  }

  /** What {@link #text} wrote; a place that is none is a place of its own. */
  public static NameDecision ofText(String text) {
    if (text.equals(LEFT_OUT_TEXT)) {
      return LEFT_OUT;
    }
    return text.startsWith("@") ? typed(text.substring(1)).orElse(OWN) : city(text);
  }

  /** A place as it is typed, latitude first; empty where the text is none. */
  public static Optional<NameDecision> typed(String text) {
    String[] parts = text.strip().replace('，', ',').replace('−', '-').split("\\s*[,;\\s]\\s*");
    String number = "[+-]?\\d{1,3}(\\.\\d+)?";
    if (parts.length != 2 || !parts[0].matches(number) || !parts[1].matches(number)) {
      return Optional.empty();
    }
    double latitude = Double.parseDouble(parts[0]);
    double longitude = Double.parseDouble(parts[1]);
    return isOnSphere(latitude, longitude)
        ? Optional.of(place(latitude, longitude))
        : Optional.empty();
  }
}
