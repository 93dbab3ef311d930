package org.meridian.app.desktop.imported;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.meridian.app.desktop.ImportedFiles;
import org.meridian.io.dataset.places.UserFolder;
import org.meridian.io.importing.sources.ImportSources;
import org.meridian.model.City;
import org.meridian.model.Dataset;
import org.meridian.model.Direction;
import org.meridian.model.importing.ColumnChoice;
import org.meridian.model.importing.ColumnRole;
import org.meridian.model.importing.ColumnValues;
import org.meridian.model.importing.GivenChoices;
import org.meridian.model.importing.ImportProgress;
import org.meridian.model.importing.LinkWays;
import org.meridian.model.importing.NameDecision;
import org.meridian.model.importing.OfficeUse;
import org.meridian.model.importing.TableLayout;
import org.meridian.model.importing.ValueType;
import org.meridian.model.period.Period;
import org.meridian.model.published.PublishedPlace;
import org.meridian.model.wording.Language;
import org.meridian.scenario.DatasetOrigin;
import org.meridian.ui.ports.TableImports.BuiltPackage;
import org.meridian.ui.ports.TableImports.DecidedFile;
import org.meridian.ui.ports.TableImports.KnownSource;

/** What a dataset was imported from is known in the next session. */
final class ImportedAgainTest {

  private static final GivenChoices ALL =
      GivenChoices.NONE
          .withSheet("data")
          .withAllSheets(true)
          .withHidden(false)
          .withEncoding("GB18030")
          .withDelimiter(";")
          .withDecimal(",")
          .withThousands(".")
          .withHeader(2, 1)
          .withLayout(TableLayout.WIDE)
          .withTotals(true)
          .withWays(Optional.of(LinkWays.MEAN))
          .withOffices(OfficeUse.INDICATORS)
          .withMissing(Set.of("x", "--"))
          .withColumn(
              new ColumnChoice(
                  "人口/2020",
                  "Size",
                  ColumnRole.VALUE,
                  new ColumnValues(ValueType.INTEGER, "km", false),
                  Direction.LOWER_IS_BETTER,
                  Period.parse("2020")))
          .withColumn(ColumnChoice.unread("债务").withUnit("% of GDP"))
          .withCity("a~b", NameDecision.place(1.5, -2))
          .withCity("Roma", NameDecision.city("rome"))
          .withCity("Own", NameDecision.OWN)
          .withCity("Gone", NameDecision.LEFT_OUT);

  @TempDir private Path home;

  private ImportedFiles session() {
    return new ImportedFiles(new UserFolder(home));
  }

  private BuiltPackage built(Path table, GivenChoices given) throws IOException {
    Files.writeString(table, "City,Flights\nLondon,5\nParis,7\n");
    return session().build(List.of(new DecidedFile(table, given)), ImportProgress.NONE, () -> true);
  }

  private KnownSource known(DatasetOrigin origin) throws IOException {
    List<KnownSource> sources = session().sources(origin);
    assertThat(sources).hasSize(1);
    return sources.getFirst();
  }

  /** Countries, groups, notes and lists go with the table that they come with, or after it. */
  @Test
  void whatIsSaidBesideValuesIsKeptWithTheDataset() throws IOException {
    Path table = home.resolve("t.csv");
    DatasetOrigin origin = built(table, GivenChoices.NONE).origin();
    Path countries = home.resolve("names.csv");
    Files.writeString(countries, "code,name_en,name_zh,smart_cities\nGB,Britain,,12\n");
    Path list = home.resolve("list.csv");
    Files.writeString(list, "list,city_id,rank\nbest,paris,1\nbest,伦敦,2\nbest,rome,3\n");
    assertThat(session().annexes(List.of(table, countries, list))).containsExactly(countries, list);

    List<DecidedFile> all =
        Stream.of(table, countries, list)
            .map(path -> new DecidedFile(path, GivenChoices.NONE))
            .toList();
    BuiltPackage again = session().rebuild(origin, all);

    assertThat(again.unplaced()).isEqualTo(1);
    assertThat(session().sources(origin)).hasSize(3);
    Dataset dataset = new UserFolder(home).datasets().getFirst().open().value().orElseThrow();
    City london = dataset.city(dataset.cityPosition("london").orElseThrow());
    assertThat(london.countryName(Language.ENGLISH)).isEqualTo("Britain");
    assertThat(london.attributes()).containsEntry("smart_cities", "12");
    assertThat(dataset.annotations().rankings().getFirst().places())
        .extracting(PublishedPlace::cityId)
        .containsExactlyInAnyOrder("paris", "london");
    Files.writeString(list, "list,city_id,rank\nbest,paris,first\n");
    assertThatThrownBy(() -> session().rebuild(origin, all)).hasMessageContaining("list.csv");
  }

  /** Whoever cancels when all is read has nothing on the disk. */
  @Test
  void whatIsCancelledIsNotWritten() throws IOException {
    Path table = Files.writeString(home.resolve("t.csv"), "City,Flights\nLondon,5\nParis,7\n");
    List<DecidedFile> files = List.of(new DecidedFile(table, GivenChoices.NONE));
    assertThatThrownBy(() -> session().build(files, ImportProgress.NONE, () -> false))
        .isInstanceOf(CancellationException.class);
    try (Stream<Path> left = Files.list(home)) {
      assertThat(left).containsExactly(table);
    }
  }

  @Test
  void aFileIsTheSameOrChangedOrGone() throws IOException {
    Path table = home.resolve("t.csv");
    DatasetOrigin origin = built(table, GivenChoices.NONE).origin();
    assertThat(known(origin).changed()).isFalse();
    Files.writeString(table, "City,Flights\nLondon,5\nParis,8\n");
    assertThat(known(origin).changed()).isTrue();
    session().rebuild(origin, List.of(known(origin).file()));
    assertThat(known(origin).changed()).isFalse();
    Files.delete(table);
    assertThat(known(origin).gone()).isTrue();
    assertThat(known(origin).file().path()).isEqualTo(table);
  }

  @Test
  void everyDecisionIsKept() throws IOException {
    Path table = home.resolve("t.csv");
    GivenChoices plain = GivenChoices.NONE.withHeader(0, 1);
    DatasetOrigin origin = built(table, plain).origin();
    assertThat(known(origin).file().given()).isEqualTo(plain);
    new ImportSources(home.resolve("imports")).keep("t", Map.of(table, ALL));
    assertThat(known(origin).file().given()).isEqualTo(ALL);
  }

  @Test
  void aDatasetThatWasNotImportedHasNoSources() throws IOException {
    assertThat(session().sources(DatasetOrigin.shipped("open-connectivity"))).isEmpty();
    Path other = Files.createDirectories(home.resolve("elsewhere"));
    assertThat(session().sources(new DatasetOrigin("t", other.toString()))).isEmpty();
  }

  @Test
  void aBrokenRecordIsSaid() throws IOException {
    DatasetOrigin origin = built(home.resolve("t.csv"), GivenChoices.NONE).origin();
    Files.writeString(home.resolve("imports/t.json"), "{");
    assertThatThrownBy(() -> session().sources(origin)).isInstanceOf(IOException.class);
  }
}
