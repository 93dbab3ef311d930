package org.meridian.dataprep.hours;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.meridian.dataprep.place.Gazetteer;
import org.meridian.dataprep.place.ListedCity;
import org.meridian.dataprep.place.Place;
import org.meridian.dataprep.place.Sphere;

/**
 * Hours of a working day from 9 to 17 that a city shares with the other listed cities, on average:
 * 8 less the difference of their clocks, the shorter way round the day, and never below 0. Clocks
 * are those of the middle of January and of July of the year of the city list; both count alike.
 */
public final class OfficeHours {

  private static final double DAY_HOURS = 24;
  private static final double OFFICE_HOURS = 8;
  private static final double SECONDS_PER_HOUR = 3600;
  private static final List<LocalDate> DATES =
      List.of(LocalDate.of(2022, 1, 15), LocalDate.of(2022, 7, 15));

  private final Map<String, ZoneId> zones = new TreeMap<>();

  /** Finds the time zone of every placed city. */
  public OfficeHours(List<ListedCity> cities, Gazetteer gazetteer) {
    for (ListedCity city : cities) {
      if (city.isPlaced()) {
        zones.put(city.id(), ZoneId.of(zone(city.place(), gazetteer)));
      }
    }
  }

  /** Places of the later edition have no time zone; they take that of the nearest earlier one. */
  private static String zone(Place place, Gazetteer gazetteer) {
    return place.timeZone().isEmpty()
        ? gazetteer.places().stream()
            .filter(other -> other.country().equals(place.country()))
            .min(Comparator.comparingDouble(other -> distance(place, other)))
            .orElseThrow()
            .timeZone()
        : place.timeZone();
  }

  private static double distance(Place one, Place other) {
    return Sphere.distance(one.lat(), one.lon(), other.lat(), other.lon());
  }

  /** Mean hours a day that a city shares with another. */
  public double shared(String city) {
    double sum = 0;
    for (LocalDate date : DATES) {
      double own = clock(zones.get(city), date);
      for (ZoneId other : zones.values()) {
        sum += overlap(own - clock(other, date));
      }
      sum -= OFFICE_HOURS;
    }
    return sum / DATES.size() / (zones.size() - 1);
  }

  /** Hours that two clocks so many hours apart share; the city itself shares all eight. */
  static double overlap(double hoursApart) {
    double apart = Math.abs(hoursApart) % DAY_HOURS;
    return Math.max(0, OFFICE_HOURS - Math.min(apart, DAY_HOURS - apart));
  }

  private static double clock(ZoneId zone, LocalDate date) {
    return ZonedDateTime.of(date, LocalTime.NOON, zone).getOffset().getTotalSeconds()
        / SECONDS_PER_HOUR;
  }
}
