package org.meridian.io.importing.annexes;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.meridian.io.dataset.CountriesReader;
import org.meridian.io.dataset.annotation.GroupsReader;
import org.meridian.io.dataset.annotation.NotesReader;
import org.meridian.io.dataset.annotation.PublishedReader;
import org.meridian.io.dataset.lookup.RowLookup;
import org.meridian.io.file.FileProblems;
import org.meridian.io.file.UserFiles;
import org.meridian.io.table.CsvRows;
import org.meridian.io.table.RowSource;
import org.meridian.model.Dataset;
import org.meridian.model.groups.Annotations;
import org.meridian.model.groups.CityGroup;
import org.meridian.model.groups.Note;
import org.meridian.model.published.PublishedRanking;
import org.meridian.model.reading.Loaded;
import org.meridian.model.reading.Problem;
import org.meridian.model.reading.ProblemCode;
import org.meridian.model.reading.Problems;

/**
 * Files of an import: tables of values, and those that say something beside them.
 *
 * @param tables of values, in their order
 * @param annexes the others with what they hold
 */
public record AnnexFiles(List<Path> tables, Map<Path, AnnexKind> annexes) {

  /** Tells files apart by their headers. Reads them. */
  public static AnnexFiles of(List<Path> files) {
    List<Path> tables = new ArrayList<>();
    Map<Path, AnnexKind> annexes = new LinkedHashMap<>();
    for (Path file : files) {
      Optional<AnnexKind> kind = AnnexKind.of(file);
      kind.ifPresentOrElse(known -> annexes.put(file, known), () -> tables.add(file));
    }
    return new AnnexFiles(tables, annexes);
  }

  /**
   * A dataset with what the annexes say of its cities and countries. Rows about cities that it
   * lacks are left out, each with a warning; anything else that is wrong is an error.
   */
  public Loaded<Dataset> addTo(Dataset dataset) {
    Problems problems = new Problems();
    Dataset said = dataset;
    for (Map.Entry<Path, AnnexKind> annex : annexes.entrySet()) {
      said = added(said, annex.getKey(), annex.getValue(), problems);
    }
    return problems.anyError()
        ? Loaded.failed(problems.toList())
        : Loaded.of(said, problems.toList());
  }

  private static Dataset added(Dataset dataset, Path file, AnnexKind kind, Problems all) {
    String name = file.toString();
    Problems found = new Problems();
    Dataset said = dataset;
    try {
      RowSource rows = new CsvRows(name, UserFiles.bytes(file), Set.of(), found);
      said = added(dataset, kind, new CityIdCells(rows, dataset.cities()), found);
    } catch (IOException unreadable) {
      found.add(FileProblems.reading(file, unreadable));
    }
    found.toList().stream().map(AnnexFiles::leftOut).forEach(all::add);
    return said;
  }

  private static Dataset added(Dataset dataset, AnnexKind kind, RowSource rows, Problems found) {
    var cities = dataset.cities();
    RowLookup lookup = new RowLookup(cities, true, List.of(), false);
    Annotations now = dataset.annotations();
    List<CityGroup> groups = new ArrayList<>(now.groups());
    List<Note> notes = new ArrayList<>(now.notes());
    List<PublishedRanking> rankings = new ArrayList<>(now.rankings());
    switch (kind) {
      case COUNTRIES -> {
        return dataset.withCountries(new CountriesReader(rows, found).read());
      }
      case GROUPS -> groups.addAll(new GroupsReader(rows, found, lookup, cities).read());
      case NOTES -> notes.addAll(new NotesReader(rows, found, lookup).read());
      case PUBLISHED -> rankings.addAll(new PublishedReader(rows, found, lookup, cities).read());
    }
    return dataset.withAnnotations(
        new Annotations(groups, notes, now.corridors(), rankings, now.names()));
  }

  /** A row about a city that the dataset lacks is no error here. */
  private static Problem leftOut(Problem problem) {
    if (problem.code() == ProblemCode.UNKNOWN_CITY) {
      return new Problem(
          problem.file(),
          problem.line(),
          problem.column(),
          problem.value(),
          ProblemCode.ANNEX_CITY_UNKNOWN,
          List.of());
    }
    boolean isMore =
        problem.code() == ProblemCode.MORE_ALIKE
            && problem.arguments().getLast().equals(ProblemCode.UNKNOWN_CITY.name());
    return isMore
        ? Problem.ofFile(
            problem.file(),
            ProblemCode.MORE_ALIKE,
            problem.arguments().getFirst(),
            ProblemCode.ANNEX_CITY_UNKNOWN.name())
        : problem;
  }

  /** How many rows were left out because their cities are not in the dataset. */
  public static int leftOut(List<Problem> problems) {
    int rows = 0;
    for (Problem problem : problems) {
      if (problem.code() == ProblemCode.ANNEX_CITY_UNKNOWN) {
        rows++;
      } else if (problem.code() == ProblemCode.MORE_ALIKE
          && problem.arguments().getLast().equals(ProblemCode.ANNEX_CITY_UNKNOWN.name())) {
        rows += problem.moreAlike();
      }
    }
    return rows;
  }
}
