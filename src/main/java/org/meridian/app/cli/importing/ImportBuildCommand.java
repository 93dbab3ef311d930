package org.meridian.app.cli.importing;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.meridian.app.cli.console.CommandWords;
import org.meridian.app.cli.console.UsageCheck;
import org.meridian.app.cli.console.VerbFailure;
import org.meridian.app.cli.console.VerbOutput;
import org.meridian.app.cli.options.DataOptions;
import org.meridian.io.dataset.writing.PackageWriter;
import org.meridian.io.file.FileProblems;
import org.meridian.io.importing.Importer;
import org.meridian.io.importing.KnownCities;
import org.meridian.io.importing.annexes.AnnexFiles;
import org.meridian.io.importing.building.AnswersFile;
import org.meridian.io.importing.building.BuildNames;
import org.meridian.io.importing.building.BuildPlan;
import org.meridian.io.importing.building.CoinrFiles;
import org.meridian.io.importing.building.DatasetBuilder;
import org.meridian.io.importing.building.DatasetBuilder.Built;
import org.meridian.io.importing.building.DatasetBuilder.NamedTable;
import org.meridian.io.importing.building.FileTables;
import org.meridian.model.Dataset;
import org.meridian.model.importing.GivenChoices;
import org.meridian.model.importing.LinkWays;
import org.meridian.text.ImportWords;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code import build}: a dataset package made of files. */
@Command(
    name = "build",
    mixinStandardHelpOptions = true,
    description =
        "Makes a dataset package of files: every column of numbers an indicator under one index of"
            + " equal weights, links with the cities that they join.")
final class ImportBuildCommand extends UsageCheck implements Runnable {

  private final VerbOutput console;

  @Parameters(
      paramLabel = "FILE",
      arity = "1..*",
      description =
          "Tables of any kind; with them countries.csv, groups.csv, notes.csv or published.csv as a"
              + " package has them, known by their columns.")
  private List<Path> files = List.of();

  @Option(
      names = "--cities",
      paramLabel = "ID",
      description =
          "Make it on the cities of this dataset; otherwise on those that the files name.")
  private String cities;

  @Option(
      names = "--within-km",
      paramLabel = "K",
      description = "Places go to the nearest listed city within so many kilometres.")
  private Double withinKm;

  @Option(
      names = "--answers",
      paramLabel = "FILE",
      description = "Decisions that the window would ask for, in JSON.")
  private Path answers;

  @Option(
      names = "--undirected",
      paramLabel = "sum or mean",
      description = "Make one link of both ways, with their sum or mean.")
  private String undirected;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FOLDER",
      required = true,
      description = "Write the package into this folder.")
  private Path folder;

  ImportBuildCommand(VerbOutput console) {
    this.console = console;
  }

  @Override
  public void run() {
    require(withinKm == null || cities != null, "needs.option", "--within-km", "--cities");
    require(withinKm == null || withinKm > 0, "takes.positive", "--within-km");
    require(
        undirected == null || List.of("sum", "mean").contains(undirected),
        "none.of",
        undirected,
        "sum, mean");
    Dataset listed = ImportFiles.dataset(cities, console);
    Optional<CoinrFiles> coinr = ImportFiles.coinr(files);
    if (coinr.isPresent()) {
      coinr(coinr.get(), listed);
      return;
    }
    CommandWords words = CommandWords.ofThisSystem();
    AnnexFiles split = AnnexFiles.of(files);
    if (split.tables().isEmpty()) {
      String names = String.join(", ", ImportFiles.names(files));
      throw new VerbFailure(words.say("import.annexes.alone", names));
    }
    List<NamedTable> tables = tables(split.tables(), listed);
    Built built = new DatasetBuilder(plan(listed)).build(tables);
    Dataset bare = built.dataset().orElseThrow(() -> new VerbFailure(words.say("import.nothing")));
    Dataset dataset = DataOptions.accepted(split.addTo(bare), console);
    write(dataset);
    if (!split.annexes().isEmpty()) {
      console.err().println(ImportFiles.annexes(split, words));
    }
    console
        .err()
        .println(
            words.say(
                "import.built",
                folder,
                dataset.cities().size(),
                dataset.indicators().size(),
                dataset.links(dataset.defaultYear()).size(),
                built.placesLeft(),
                built.linksLost(),
                built.clashes()));
  }

  /** COINr's two tables say all themselves. */
  private void coinr(CoinrFiles files, Dataset listed) {
    require(cities == null && answers == null && undirected == null, "import.coinr.alone");
    String title = title();
    Dataset dataset =
        DataOptions.accepted(
            files.read(BuildNames.id(title), title, KnownCities.of(listed.cities())), console);
    write(dataset);
    console
        .err()
        .println(
            CommandWords.ofThisSystem()
                .say(
                    "import.built.coinr",
                    folder,
                    dataset.cities().size(),
                    dataset.indicators().size()));
  }

  private String title() {
    Path name = folder.toAbsolutePath().normalize().getFileName();
    return name == null ? "imported" : name.toString();
  }

  private BuildPlan plan(Dataset listed) {
    String title = title();
    return new BuildPlan(
        BuildNames.id(title),
        title,
        cities == null ? Optional.empty() : Optional.of(listed.cities()),
        Optional.ofNullable(withinKm),
        ImportFiles.names(files));
  }

  private List<NamedTable> tables(List<Path> values, Dataset listed) {
    Function<String, GivenChoices> given =
        answers == null
            ? name -> GivenChoices.NONE
            : DataOptions.accepted(AnswersFile.read(answers, ImportFiles.names(values)), console);
    Importer importer = new Importer(KnownCities.of(listed.cities()));
    FileTables read =
        FileTables.read(
            importer, values, file -> given(given.apply(file.getFileName().toString())));
    CommandWords words = CommandWords.ofThisSystem();
    console.err().println(new ReportText(new ImportWords(words.language())).of(read.reports()));
    ImportFiles.accept(read, words);
    boolean asked = read.tables().stream().anyMatch(each -> each.table().ways().isPresent());
    if (asked && read.tables().stream().noneMatch(each -> each.table().isLinks())) {
      throw new VerbFailure(words.say("import.no.links"));
    }
    return read.tables();
  }

  /** What a file of answers says goes before the option for all. */
  private GivenChoices given(GivenChoices answered) {
    return undirected == null || answered.table().ways().isPresent()
        ? answered
        : answered.withWays(Optional.of(undirected.equals("sum") ? LinkWays.SUM : LinkWays.MEAN));
  }

  private void write(Dataset dataset) {
    try {
      PackageWriter.write(dataset, folder);
    } catch (IOException failed) {
      throw new VerbFailure(
          CommandWords.ofThisSystem().problems(List.of(FileProblems.writing(folder, failed))),
          failed);
    }
  }
}
