package org.meridian.dataprep.registry;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.meridian.dataprep.place.Names;
import org.meridian.dataprep.place.Place;

/**
 * Finds the place that the city line of an address names: the first words of the line that are a
 * place of the country, as many of them as possible; its own name before an alternate one, then the
 * larger population. Of namesakes in the United States only those of the state that follows count.
 * A question mark inside a word stands for a letter that the source has lost.
 */
final class AddressPlaces {

  private static final int MOST_WORDS = 5;
  private static final int SHORTEST_ALTERNATE = 4;
  private static final int SHORTEST_WITH_LOSS = 5;
  private static final String UNITED_STATES = "US";
  private static final char LOST = '?';

  /** Stands for a lost letter while words are told apart; a letter that no name has. */
  private static final String LOST_LETTER = "\u02ae";

  private static final Pattern LOST_INSIDE = Pattern.compile("(?<=\\p{L})\\?(?=\\p{L})");

  /** Words behind the name of a ward, which often is the name of a town elsewhere. */
  private static final Map<String, String> WARDS = Map.of("JP", "ku", "KR", "gu");

  private static final Comparator<Named> BEST_LAST =
      Comparator.comparing(Named::own).thenComparingLong(named -> named.place().population());

  /** A place by one of its names. */
  private record Named(Place place, boolean own) {}

  private final Map<String, Map<String, List<Named>>> byCountry = new HashMap<>();
  private final Set<String> states;

  AddressPlaces(List<Place> places) {
    places.forEach(this::index);
    states =
        places.stream()
            .filter(place -> place.country().equals(UNITED_STATES))
            .map(place -> place.division().toLowerCase(Locale.ROOT))
            .collect(Collectors.toSet());
  }

  private void index(Place place) {
    Set<String> own =
        Set.copyOf(
            Arrays.asList(joined(place.name()), joined(place.asciiName())).stream()
                .distinct()
                .toList());
    own.forEach(name -> add(name, place, true));
    place.alternateNames().stream()
        .map(AddressPlaces::joined)
        .distinct()
        .filter(name -> name.length() >= SHORTEST_ALTERNATE && !own.contains(name))
        .forEach(name -> add(name, place, false));
  }

  private void add(String name, Place place, boolean own) {
    byCountry
        .computeIfAbsent(place.country(), country -> new TreeMap<>())
        .computeIfAbsent(name, key -> new ArrayList<>())
        .add(new Named(place, own));
  }

  private static String joined(String name) {
    return Names.words(name).replace(" ", "");
  }

  /** The place that a line names. */
  Optional<Place> find(String line, String country) {
    String marked = LOST_INSIDE.matcher(line).replaceAll(LOST_LETTER);
    List<String> words = List.of(Names.words(marked).split(" "));
    for (int from = 0; from < words.size(); from++) {
      for (int to = Math.min(words.size(), from + MOST_WORDS); to > from; to--) {
        Optional<Named> best =
            among(words.subList(from, to), words.subList(to, words.size()), country).stream()
                .max(BEST_LAST);
        if (best.isPresent()) {
          return best.map(Named::place);
        }
      }
    }
    return Optional.empty();
  }

  private List<Named> among(List<String> name, List<String> rest, String country) {
    boolean ward = !rest.isEmpty() && rest.getFirst().equals(WARDS.get(country));
    String key = String.join("", name).replace(LOST_LETTER.charAt(0), LOST);
    if (ward || key.length() < 2 || key.chars().noneMatch(Character::isLetter)) {
      return List.of();
    }
    List<Named> found = named(key, byCountry.getOrDefault(country, Map.of()));
    List<String> state =
        country.equals(UNITED_STATES) ? rest.stream().filter(states::contains).toList() : List.of();
    return state.isEmpty()
        ? found
        : found.stream()
            .filter(each -> state.contains(each.place().division().toLowerCase(Locale.ROOT)))
            .toList();
  }

  private static List<Named> named(String key, Map<String, List<Named>> names) {
    if (key.indexOf(LOST) < 0) {
      return names.getOrDefault(key, List.of());
    }
    if (key.length() < SHORTEST_WITH_LOSS) {
      return List.of();
    }
    return names.entrySet().stream()
        .filter(entry -> agree(key, entry.getKey()))
        .flatMap(entry -> entry.getValue().stream())
        .toList();
  }

  private static boolean agree(String key, String name) {
    if (key.length() != name.length()) {
      return false;
    }
    for (int at = 0; at < key.length(); at++) {
      if (key.charAt(at) != LOST && key.charAt(at) != name.charAt(at)) {
        return false;
      }
    }
    return true;
  }
}
