package org.meridian.io.importing;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.meridian.io.graph.GraphFile;
import org.meridian.io.graph.opening.GraphFiles;
import org.meridian.io.importing.cells.SheetCells;
import org.meridian.io.importing.columns.HeaderWords;
import org.meridian.io.sheet.RowCursor;
import org.meridian.model.importing.ColumnChoice;
import org.meridian.model.importing.ColumnRole;
import org.meridian.model.importing.GivenChoices;
import org.meridian.model.importing.ImportFindings;
import org.meridian.model.importing.ImportKind;
import org.meridian.model.importing.ImportProblem;
import org.meridian.model.importing.ImportProgress;
import org.meridian.model.importing.form.SheetSource;
import org.meridian.model.importing.form.TableSource;
import org.meridian.model.importing.form.TextEncoding;
import org.meridian.model.reading.Loaded;
import org.meridian.model.reading.Problem;

/** Reads the places and the links of a graph or a data package, each as a table. */
final class GraphImport {

  private static final String PLACES = "places";
  private static final String LINKS = "links";
  private static final String ID = "id";
  private static final Optional<ColumnRole> CITY = Optional.of(ColumnRole.CITY);
  private static final List<String> DRAWN = List.of("x", "y");

  private record Part(String name, List<String> columns, Supplier<RowCursor> opener) {

    /** Places have no ways. */
    private GivenChoices given(GivenChoices decided) {
      return name.equals(PLACES) ? decided.withWays(Optional.empty()) : decided;
    }
  }

  private final Path path;
  private final GivenChoices given;
  private final KnownCities cities;
  private final ImportProgress progress;

  GraphImport(Path path, GivenChoices given, KnownCities cities, ImportProgress progress) {
    this.path = path;
    this.given = given;
    this.cities = cities;
    this.progress = progress;
  }

  /**
   * The table that is chosen, else that of links, else that of places; then the other one. A layout
   * is decided for the one that is chosen.
   */
  List<ImportReading> read() {
    Loaded<GraphFile> loaded = GraphFiles.open(path);
    List<Part> parts = loaded.value().map(GraphImport::parts).orElse(List.of());
    List<ImportReading> readings = new ArrayList<>();
    Optional<ReadTable> nodes = Optional.empty();
    String shown = given.sheets().read().orElse(parts.isEmpty() ? "" : parts.getLast().name());
    if (!parts.isEmpty() && parts.stream().noneMatch(part -> part.name().equals(shown))) {
      return List.of(absent(shown, parts));
    }
    for (Part part : parts) {
      boolean chosen = part.name().equals(shown);
      GivenChoices decided = part.given(chosen ? given : given.withoutLayout());
      ImportReading reading =
          read(part, parts, new GraphNodes(nodes).decide(decided), loaded.problems());
      nodes = reading.table();
      readings.add(chosen ? 0 : readings.size(), reading);
    }
    if (readings.isEmpty()) {
      ImportFindings findings = new ImportFindings();
      loaded.problems().forEach(problem -> add(problem, findings));
      readings.add(table(SheetForm.UNKNOWN, given, findings).refused());
    }
    if (readings.stream().allMatch(each -> each.table().isPresent())) {
      List<ImportProblem> problems = new ArrayList<>(readings.getFirst().report().problems());
      problems.addAll(UnusedChoices.columns(given, readings));
      readings.set(0, readings.getFirst().withProblems(problems));
    }
    return readings;
  }

  private ImportReading absent(String name, List<Part> parts) {
    ImportFindings findings = new ImportFindings();
    String all = parts.stream().map(Part::name).collect(Collectors.joining(", "));
    findings.add(ImportProblem.error(ImportKind.SHEETS, name, all).say("absent"));
    return table(SheetForm.UNKNOWN, given, findings).refused();
  }

  private static List<Part> parts(GraphFile file) {
    List<Part> parts = new ArrayList<>();
    file.places().ifPresent(each -> parts.add(new Part(PLACES, each.columns(), each::open)));
    file.flows().ifPresent(each -> parts.add(new Part(LINKS, each.columns(), each::open)));
    return parts;
  }

  private static void add(Problem problem, ImportFindings findings) {
    findings.add(ImportProblem.ofCause(ImportKind.FILE, problem));
  }

  private TableImport table(SheetForm form, GivenChoices decided, ImportFindings findings) {
    return new TableImport(path.toString(), form, decided, cities, findings, progress);
  }

  private ImportReading read(
      Part part, List<Part> parts, GivenChoices decided, List<Problem> problems) {
    ImportFindings findings = new ImportFindings();
    problems.forEach(problem -> add(problem, findings));
    SheetCells cells = new SheetCells(part.opener(), part.columns());
    GivenChoices placed =
        part.name().equals(PLACES) ? places(part, named(part, decided), findings) : decided;
    TableImport table = table(form(part, parts), placed, findings);
    var rows = cells.read(progress, true);
    cells.problems().forEach(problem -> add(problem, findings));
    boolean broken = cells.problems().stream().anyMatch(Problem::isError);
    return broken ? table.refused() : table.read(rows);
  }

  /** Nodes without a column of names are called by their ids. */
  private static GivenChoices named(Part part, GivenChoices decided) {
    boolean named =
        part.columns().stream().anyMatch(name -> HeaderWords.role(name).equals(CITY))
            || !part.columns().contains(ID)
            || decided.columns().containsKey(ID);
    return named ? decided : decided.withColumn(ColumnChoice.unread(ID).withRole(ColumnRole.CITY));
  }

  /** Programs that draw graphs write x and y of a drawing, in no unit, beside each node. */
  private static GivenChoices places(Part part, GivenChoices decided, ImportFindings findings) {
    boolean drawn = part.columns().containsAll(DRAWN);
    if (!drawn || DRAWN.stream().anyMatch(decided.columns()::containsKey)) {
      return decided;
    }
    findings.add(ImportProblem.warning(ImportKind.LAYOUT_POSITIONS).in(String.join(", ", DRAWN)));
    GivenChoices without = decided;
    for (String name : DRAWN) {
      without = without.withColumn(ColumnChoice.unread(name));
    }
    return without;
  }

  private static SheetForm form(Part part, List<Part> parts) {
    return new SheetForm(
        new SheetSource(
            TableSource.NAMED, parts.stream().map(Part::name).toList(), Optional.of(part.name())),
        new TextEncoding("UTF-8", List.of(), false, ""),
        "");
  }
}
