package org.meridian.dataprep.place;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.meridian.text.NameFolding;
import org.meridian.text.Pinyin;

/**
 * The cities of the world with their other and former names, which an import looks names up in:
 * places of GeoNames with 15,000 inhabitants or more, the capitals, and those that a dataset lists.
 * One line a city, the largest first; names in the letters that are compared.
 */
public final class WorldCityTable {

  /** From so many inhabitants on a place is taken. */
  private static final long INHABITANTS = 15_000;

  private static final Set<String> GONE = Set.of("PPLX", "PPLH", "PPLQ", "PPLW", "PPLCH");

  private final Gazetteer gazetteer;
  private final Set<String> listed;
  private final Map<String, String> divisions;

  /**
   * Takes the sources.
   *
   * @param listed GeoNames numbers of further places
   * @param divisions names of first-order divisions by their codes, such as {@code US.IL}
   */
  public WorldCityTable(Gazetteer gazetteer, Set<String> listed, Map<String, String> divisions) {
    this.gazetteer = gazetteer;
    this.listed = listed;
    this.divisions = divisions;
  }

  /** Writes the table. */
  public void write(Path file) throws IOException {
    List<Place> places =
        gazetteer.places().stream()
            .filter(this::isTaken)
            .sorted(
                Comparator.comparingLong(Place::population)
                    .reversed()
                    .thenComparing(place -> Long.parseLong(place.id())))
            .toList();
    Set<String> slugs = new HashSet<>();
    List<String> lines = new ArrayList<>();
    lines.add("# Cities of the world with other and former names: GeoNames (2020), CC BY 4.0.");
    lines.add(
        "# Made by src/dataprep: id, name, Chinese, country, division, lat, lon, people, keys.");
    for (Place place : places) {
      lines.add(line(place, slugs));
    }
    Files.createDirectories(file.getParent());
    Files.writeString(file, String.join("\n", lines) + "\n");
  }

  private boolean isTaken(Place place) {
    return listed.contains(place.id())
        || !GONE.contains(place.featureCode())
            && (place.population() >= INHABITANTS || place.featureCode().equals("PPLC"));
  }

  private String line(Place place, Set<String> slugs) {
    Set<String> keys = new LinkedHashSet<>();
    keys.add(NameFolding.key(place.name()));
    keys.add(NameFolding.key(place.asciiName()));
    place.alternateNames().stream()
        .sorted()
        .filter(WorldCityTable::isName)
        .map(NameFolding::key)
        .filter(WorldCityTable::isLongEnough)
        .sorted()
        .forEach(keys::add);
    keys.remove("");
    String division =
        divisions.getOrDefault(place.country() + "." + place.division(), place.division());
    return String.join(
        "\t",
        id(place, slugs),
        place.name(),
        chinese(place),
        place.country(),
        division,
        place.latitude(),
        place.longitude(),
        Long.toString(place.population()),
        String.join("|", keys));
  }

  /** The largest of a name has it alone; others take country, division or number behind it. */
  private static String id(Place place, Set<String> slugs) {
    String slug = NameFolding.words(place.asciiName()).replaceAll("[^a-z0-9]+", "-");
    String country = slug + "-" + place.country().toLowerCase(Locale.ROOT);
    String division = country + "-" + place.division().toLowerCase(Locale.ROOT);
    String number = country + "-" + place.id();
    boolean letters = place.division().matches("[A-Z]+");
    for (String free : List.of(slug, country, letters ? division : number, number)) {
      if (!free.isEmpty() && slugs.add(free)) {
        return free;
      }
    }
    throw new IllegalStateException("no id is left for " + place.id());
  }

  /** No code of an airport, and no reading that a machine wrote in small letters. */
  private static boolean isName(String name) {
    return !name.isEmpty()
        && !name.matches("[A-Z]{1,4}")
        && !(name.charAt(0) >= 'a' && name.charAt(0) <= 'z')
        && name.chars().noneMatch(letter -> letter >= '0' && letter <= '9');
  }

  private static boolean isLongEnough(String key) {
    return key.length() >= (key.codePoints().allMatch(Character::isIdeographic) ? 2 : 3);
  }

  /**
   * The Chinese name: the one that reads as the place's own name or, where names in ideographs are
   * one but for their script, that one; else empty.
   */
  private static String chinese(Place place) {
    Set<String> forms = new LinkedHashSet<>();
    place.alternateNames().stream()
        .sorted()
        .filter(name -> name.length() > 1 && name.codePoints().allMatch(Character::isIdeographic))
        .map(NameFolding::key)
        .map(name -> name.length() > 2 ? name.replaceAll("市$", "") : name)
        .forEach(forms::add);
    String own = NameFolding.key(place.asciiName());
    return forms.stream()
        .filter(form -> Pinyin.full(form).equals(own))
        .findFirst()
        .orElse(forms.size() == 1 ? forms.iterator().next() : "");
  }
}
