package org.meridian.io.dataset.descriptor;

import java.util.List;
import java.util.Set;
import org.meridian.io.table.CsvForm;

/**
 * A file of a package, listed in its descriptor or standing in its usual place.
 *
 * @param place which file of a package a resource is
 * @param form how it is written
 * @param stated what the descriptor of a package states of a file
 * @param readable whether it can be read at all as it is described
 */
public record PackageResource(
    ResourcePlace place, CsvForm form, StatedContent stated, boolean readable) {

  /** Files that the format has, but no reader yet. */
  public static final List<String> LATER = List.of("sites.csv");

  public static final String CITIES = "cities";
  public static final String INDICATORS = "indicators";
  public static final String INDEX = "index";
  public static final String VALUES = "values";
  public static final String LINKS = "links";
  public static final String LINKS_FILE = "links.csv";

  /** Tables that a package may hold beside those that the score needs. */
  private static final Set<String> FURTHER = Set.of("published", "notes", "groups", "countries");

  /** A file in its usual place. */
  public static PackageResource usual(String table, String file) {
    return new PackageResource(
        new ResourcePlace(table, table, file, ""),
        CsvForm.DEFAULT,
        new StatedContent(List.of(), List.of(), "", ""),
        true);
  }

  public boolean listed() {
    return !place.pointer().isEmpty();
  }

  /** Whether it is one of the tables of a package. */
  boolean known() {
    return !place.table().isEmpty();
  }

  static boolean isTable(String name) {
    return Set.of(CITIES, INDICATORS, INDEX, VALUES, LINKS).contains(name)
        || FURTHER.contains(name);
  }

  /** The name in messages. */
  public String name() {
    return place.name();
  }

  /** Which table of a package it holds; empty where none. */
  public String table() {
    return place.table();
  }

  /** Its path inside the package. */
  public String file() {
    return place.file();
  }

  /** Where the descriptor lists it; empty where it does not. */
  public String pointer() {
    return place.pointer();
  }
}
