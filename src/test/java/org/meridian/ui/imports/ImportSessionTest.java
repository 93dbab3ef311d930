package org.meridian.ui.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.meridian.geo.clip.ProjectedShapes;
import org.meridian.model.City;
import org.meridian.model.importing.GivenChoices;
import org.meridian.model.importing.ImportChoices;
import org.meridian.model.importing.ImportProgress;
import org.meridian.model.importing.ImportReport;
import org.meridian.model.importing.MatchCount;
import org.meridian.model.importing.TableLayout;
import org.meridian.model.importing.form.CellMarks;
import org.meridian.model.importing.form.HeaderPlace;
import org.meridian.model.importing.form.SheetSource;
import org.meridian.model.importing.form.TableSource;
import org.meridian.model.importing.form.TextEncoding;
import org.meridian.scenario.DatasetOrigin;
import org.meridian.ui.background.Background;
import org.meridian.ui.ports.ImportedTable;
import org.meridian.ui.ports.TableImports;
import org.meridian.ui.stage.ScreenDriver;
import org.testfx.api.FxToolkit;

/** Readings that end because nobody waits for them. */
final class ImportSessionTest {

  /** Reads without an end until it is cancelled, except where a decimal mark is decided. */
  private static final class EndlessImports implements TableImports {

    @Override
    public List<KnownSource> sources(DatasetOrigin origin) {
      return List.of();
    }

    @Override
    public boolean isMap(Path path) {
      return false;
    }

    @Override
    public boolean isTable(Path path) {
      return true;
    }

    @Override
    public ImportedTable read(Path path, GivenChoices given, ImportProgress progress) {
      while (given.text().decimal().isEmpty()) {
        progress.at(0.25);
        Thread.onSpinWait();
      }
      return new ImportedTable(report(path), List.of(), List.of());
    }

    private static ImportReport report(Path path) {
      ImportChoices choices =
          new ImportChoices(
              new SheetSource(TableSource.TEXT, List.of(), Optional.empty()),
              new TextEncoding("UTF-8", List.of(), false, "LF"),
              new CellMarks(",", ".", ""),
              new HeaderPlace(0, 1),
              TableLayout.WIDE,
              Optional.empty(),
              List.of());
      return new ImportReport(path.toString(), choices, 1, MatchCount.NONE, List.of());
    }

    @Override
    public List<Path> annexes(List<Path> paths) {
      return List.of();
    }

    @Override
    public boolean isWhole(List<Path> paths) {
      return false;
    }

    @Override
    public ProjectedShapes land() {
      throw new UnsupportedOperationException("there is no land");
    }

    @Override
    public List<City> find(String typed, int most) {
      return List.of();
    }

    @Override
    public BuiltPackage rebuild(DatasetOrigin origin, List<DecidedFile> files) {
      throw new UnsupportedOperationException("nothing is built");
    }

    @Override
    public Runnable watch(List<Path> files, Consumer<Path> changed) {
      return () -> {};
    }

    @Override
    public BuiltPackage build(
        List<DecidedFile> files, ImportProgress progress, BooleanSupplier wanted) {
      throw new UnsupportedOperationException("nothing is built");
    }
  }

  private final ScreenDriver screen = new ScreenDriver();
  private final Queue<Throwable> faults = new ConcurrentLinkedQueue<>();
  private final Background background = new Background(1, faults::add);
  private ImportSession session;

  @BeforeEach
  void start() throws Exception {
    FxToolkit.registerPrimaryStage();
    session =
        screen.ask(
            () ->
                new ImportSession(
                    new EndlessImports(),
                    background,
                    List.of(Path.of("a.csv")),
                    GivenChoices.NONE));
    screen.await(() -> session.progress().get() == 0.25);
  }

  @AfterEach
  void close() {
    screen.run(session::close);
    background.close();
    assertThat(faults).isEmpty();
  }

  @Test
  void anotherDecisionEndsTheReadingInFlight() {
    assertThat(screen.ask(() -> session.isReady())).isFalse();
    screen.run(() -> session.decide(session.current().given().withDecimal(",")));
    screen.await(() -> session.isReady() && !session.busy().get());
    assertThat(screen.ask(() -> session.table().orElseThrow().report().dataRows())).isEqualTo(1);
  }

  @Test
  void aClosedSessionEndsTheReadingWithoutAnAnswer() {
    screen.run(session::close);
    screen.await(() -> !session.busy().get());
    assertThat(screen.ask(() -> session.table())).isEmpty();
  }

  @Test
  void whatIsBeingWrittenCannotBeCancelled() {
    ReadingInFlight first = new ReadingInFlight(share -> {});
    assertThat(first.write()).isTrue();
    assertThat(first.cancel()).isFalse();
    ReadingInFlight second = new ReadingInFlight(share -> {});
    assertThat(second.cancel()).isTrue();
    assertThat(second.write()).isFalse();
  }
}
