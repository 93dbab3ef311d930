package org.meridian.io.dataset.descriptor;

import java.util.List;
import java.util.Set;
import org.meridian.io.table.CsvForm;

/**
 * A file of a package, listed in its descriptor or standing in its usual place.
 *
 * @param name the name in messages
 * @param table which table of a package it holds; empty where none
 * @param file its path inside the package
 * @param pointer where the descriptor lists it; empty where it does not
 * @param form how it is written
 * @param declared the columns that its schema declares, in order
 * @param licences the terms of its own
 * @param bytes its stated size; empty where none is stated
 * @param hash its stated hash, perhaps with the kind before a colon; empty where none is stated
 * @param readable whether it can be read at all as it is described
 */
public record PackageResource(
    String name,
    String table,
    String file,
    String pointer,
    CsvForm form,
    List<String> declared,
    List<String> licences,
    String bytes,
    String hash,
    boolean readable) {

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
        table, table, file, "", CsvForm.DEFAULT, List.of(), List.of(), "", "", true);
  }

  public boolean listed() {
    return !pointer.isEmpty();
  }

  /** Whether it is one of the tables of a package. */
  boolean known() {
    return !table.isEmpty();
  }

  static boolean isTable(String name) {
    return Set.of(CITIES, INDICATORS, INDEX, VALUES, LINKS).contains(name)
        || FURTHER.contains(name);
  }
}
