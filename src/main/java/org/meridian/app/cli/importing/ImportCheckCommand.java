package org.meridian.app.cli.importing;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.meridian.app.cli.console.CommandWords;
import org.meridian.app.cli.console.JsonText;
import org.meridian.app.cli.console.UsageCheck;
import org.meridian.app.cli.console.VerbOutput;
import org.meridian.io.importing.Importer;
import org.meridian.io.importing.ReportJson;
import org.meridian.io.importing.annexes.AnnexFiles;
import org.meridian.io.importing.building.FileTables;
import org.meridian.model.importing.GivenChoices;
import org.meridian.model.importing.ImportReport;
import org.meridian.text.ImportWords;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code import check}: what an import of files would do. */
@Command(
    name = "check",
    mixinStandardHelpOptions = true,
    description =
        "Says what an import of files would do: how each is read, which cities are found, and"
            + " whatever is guessed, changed or left out, with its place. Nothing is written.")
final class ImportCheckCommand extends UsageCheck implements Runnable {

  private final VerbOutput console;

  @Parameters(paramLabel = "FILE", arity = "1..*", description = "Tables of any kind.")
  private List<Path> files = List.of();

  @Option(names = "--json", description = "Write an array of reports as JSON instead of text.")
  private boolean asJson;

  @Option(
      names = "--cities",
      paramLabel = "ID",
      description = "The dataset of whose cities the names are; the first that ships unless given.")
  private String cities;

  ImportCheckCommand(VerbOutput console) {
    this.console = console;
  }

  @Override
  public void run() {
    CommandWords words = CommandWords.ofThisSystem();
    Importer importer = new Importer(ImportFiles.of(cities, console));
    AnnexFiles split = AnnexFiles.of(files);
    FileTables read = FileTables.read(importer, split.tables(), file -> GivenChoices.NONE);
    List<ImportReport> reports = read.reports();
    ImportWords sentences = new ImportWords(words.language());
    if (asJson) {
      String json = JsonText.of(new ReportJson(sentences).of(reports, split.annexes()));
      console.out().println(json);
    } else {
      Stream.of(new ReportText(sentences).of(reports), ImportFiles.annexes(split, words))
          .filter(text -> !text.isEmpty())
          .forEach(console.out()::println);
    }
    ImportFiles.accept(read, words);
  }
}
