package org.meridian.dataprep.registry;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.meridian.dataprep.place.Gazetteer;
import org.meridian.dataprep.place.ListedCity;
import org.meridian.dataprep.place.Names;
import org.meridian.dataprep.place.NearestCity;
import org.meridian.dataprep.place.Place;

/**
 * Distinct organisations with a large block of MAC addresses, by city and year. An organisation
 * counts once in each listed city that an address of it lies in or within 50 km of; names are the
 * same if their words are.
 */
public final class IctOrganisations {

  private static final double NEAR_KM = 50;

  private final CountrySpellings countries;
  private final AddressPlaces places;
  private final NearestCity nearest;
  private final SortedMap<Integer, Map<String, Set<String>>> byYear = new TreeMap<>();

  /**
   * Prepares the counting.
   *
   * @param spellings the table of spellings of countries
   */
  public IctOrganisations(Path spellings, Gazetteer gazetteer, List<ListedCity> cities)
      throws IOException {
    countries = new CountrySpellings(spellings);
    places = new AddressPlaces(gazetteer.places());
    nearest = new NearestCity(cities, NEAR_KM);
  }

  /** Counts an edition in JSON. */
  public void addJson(int year, Path file) throws IOException {
    add(year, RegistryListing.ofJson(file));
  }

  /** Counts an edition in the registry's own text. */
  public void addText(int year, Path file) throws IOException {
    add(year, RegistryListing.ofText(file));
  }

  private void add(int year, List<Registration> entries) {
    Map<String, Set<String>> cities = new HashMap<>();
    for (Registration entry : entries) {
      city(entry)
          .ifPresent(
              city ->
                  cities
                      .computeIfAbsent(city.id(), id -> new HashSet<>())
                      .add(Names.words(entry.organisation())));
    }
    byYear.put(year, cities);
  }

  private Optional<ListedCity> city(Registration entry) {
    Optional<String> country = countries.code(entry.country());
    Optional<Place> place = country.flatMap(code -> places.find(entry.cityLine(), code));
    return place.flatMap(nearest::ofSameCountry);
  }

  /** The years that were counted, ascending. */
  public Set<Integer> years() {
    return byYear.keySet();
  }

  /** Organisations of a city in a year. */
  public int count(int year, String city) {
    return byYear.get(year).getOrDefault(city, Set.of()).size();
  }
}
