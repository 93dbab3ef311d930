package org.meridian.app.cli.options;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.meridian.app.cli.console.CommandWords;
import org.meridian.app.cli.console.UsageCheck;
import org.meridian.app.cli.console.VerbFailure;
import org.meridian.app.cli.console.VerbOutput;
import org.meridian.io.scenario.SavedScenario;
import org.meridian.io.scenario.ScenarioFile;
import org.meridian.model.Dataset;
import org.meridian.model.published.PublishedRanking;
import org.meridian.scenario.Scenario;
import org.meridian.scenario.SideChoice;
import org.meridian.scenario.SidePair;
import org.meridian.scenario.comparison.OtherDatasets;
import picocli.CommandLine.Option;

/** Which two sides are compared, as the window chooses them. */
public final class SideOptions extends UsageCheck {

  private static final Pattern SIDE = Pattern.compile("(?<which>[AB])=(?<is>[a-z]+)(:(?<of>.+))?");

  private static final String KINDS =
      "this, published, year:YEAR, list:LIST, dataset:ID, scenario:FILE, without:NODE";

  @Option(
      names = "--side",
      paramLabel = "A=WHAT or B=WHAT",
      description =
          "A side of the comparison, instead of the scenario's: this (the present settings),"
              + " published (settings), year:YEAR, list:LIST[@YEAR] (a published ranking),"
              + " dataset:ID or FOLDER (as it opens), scenario:FILE or without:NODE (weight 0);"
              + " can be given twice.")
  private List<String> sides = List.of();

  @Option(
      names = "--side-top",
      paramLabel = "N",
      description = "List only cities among the first N places of either side.")
  private Integer top;

  private final Map<String, Dataset> opened = new HashMap<>();

  /** Whether any side is given. */
  public boolean isGiven() {
    return !sides.isEmpty();
  }

  /** Whether only first places are to be listed. */
  public boolean hasTop() {
    return top != null;
  }

  /** How many first places are listed; those of a scenario where no option says it, 0 for all. */
  int top(SidePair given) {
    require(top == null || top >= 1, "takes.least", "--side-top", 1);
    return top == null ? given.top() : top;
  }

  /** The sides of a scenario with those that the options give. */
  public SidePair read(SidePair given, Dataset dataset, VerbOutput console) {
    SidePair pair = given.withTop(top(given));
    boolean[] has = new boolean[2];
    for (String side : sides) {
      Matcher parts = SIDE.matcher(side);
      if (!parts.matches()) {
        throw usage("side.form", side, KINDS);
      }
      boolean isA = parts.group("which").equals("A");
      require(!has[isA ? 0 : 1], "side.twice", parts.group("which"));
      has[isA ? 0 : 1] = true;
      String of = Optional.ofNullable(parts.group("of")).orElse("");
      SideChoice choice = choice(side, parts.group("is"), of, dataset, console);
      pair = isA ? pair.withA(choice) : pair.withB(choice);
    }
    return pair;
  }

  private SideChoice choice(
      String side, String is, String of, Dataset dataset, VerbOutput console) {
    boolean isPlain = is.equals("this") || is.equals("published");
    require(isPlain == of.isEmpty(), "side.form", side, KINDS);
    return switch (is) {
      case "this" -> new SideChoice.PresentSide();
      case "published" -> new SideChoice.PublishedSettings();
      case "year" -> new SideChoice.OtherYear(ScenarioOptions.period(this, of, dataset));
      case "list" -> new SideChoice.PublishedList(ranking(this, of, dataset).id());
      case "dataset" -> new SideChoice.OtherDataset(named(of, console).id());
      case "scenario" -> kept(Path.of(of), dataset, console);
      case "without" -> without(of, dataset);
      default -> throw usage("side.form", side, KINDS);
    };
  }

  private SideChoice without(String node, Dataset dataset) {
    int position = NodeChoice.position(this, node, dataset);
    require(position > 0, "side.root", node);
    return new SideChoice.WithoutNode(node);
  }

  private SideChoice kept(Path file, Dataset dataset, VerbOutput console) {
    SavedScenario saved = DataOptions.accept(ScenarioFile.read(file), console);
    Scenario scenario = saved.scenario();
    boolean isOpen = scenario.datasetId().equals(dataset.id());
    Dataset of = isOpen ? dataset : named(scenario.datasetId(), console);
    DataOptions.say(saved.misfits(of), console);
    String name = file.getFileName().toString().replace(".meridian.json", "");
    return new SideChoice.KeptScenario(
        scenario.name().isEmpty() ? scenario.withName(name) : scenario);
  }

  private Dataset named(String name, VerbOutput console) {
    Dataset dataset = DataOptions.named(name, console);
    opened.put(dataset.id(), dataset);
    return dataset;
  }

  /** Opens the datasets that sides are of; one that is not there is a failure. */
  public OtherDatasets others(VerbOutput console) {
    return id -> Optional.of(opened.containsKey(id) ? opened.get(id) : named(id, console));
  }

  /** A published ranking by its list, and by its year where there are several. */
  public static PublishedRanking ranking(UsageCheck usage, String name, Dataset dataset) {
    List<PublishedRanking> rankings = dataset.annotations().rankings();
    List<PublishedRanking> meant =
        rankings.stream().filter(r -> r.id().equals(name) || r.list().equals(name)).toList();
    if (meant.size() == 1) {
      return meant.getFirst();
    }
    String known =
        (meant.isEmpty() ? rankings : meant)
            .stream().map(PublishedRanking::id).collect(Collectors.joining(", "));
    if (rankings.isEmpty()) {
      throw new VerbFailure(CommandWords.ofThisSystem().say("no.published", dataset.id()));
    }
    throw usage.usage(meant.isEmpty() ? "no.list" : "list.years", name, known);
  }
}
