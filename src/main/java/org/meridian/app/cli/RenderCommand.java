package org.meridian.app.cli;

import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.meridian.app.cli.console.CommandWords;
import org.meridian.app.cli.console.VerbOutput;
import org.meridian.app.cli.options.ClusterLinkChoices;
import org.meridian.app.cli.options.MatrixChoices;
import org.meridian.app.cli.options.OutputOption;
import org.meridian.app.cli.options.PictureOptions;
import org.meridian.app.cli.options.ProfileChoices;
import org.meridian.app.cli.options.ScoringOptions;
import org.meridian.app.cli.options.SideOptions;
import org.meridian.app.cli.options.TierChoices;
import org.meridian.app.cli.options.charts.ChartOptions;
import org.meridian.app.cli.options.charts.FirstRanksOptions;
import org.meridian.app.cli.options.charts.ListsOption;
import org.meridian.app.cli.options.charts.RankedByOption;
import org.meridian.app.cli.options.charts.ScatterOptions;
import org.meridian.app.cli.options.charts.SelectionOption;
import org.meridian.app.cli.options.charts.SeriesOptions;
import org.meridian.app.cli.options.charts.ShareOption;
import org.meridian.app.cli.options.figures.FinishOptions;
import org.meridian.app.cli.options.groups.BlockChoices;
import org.meridian.app.cli.options.groups.GroupChoices;
import org.meridian.app.cli.options.groups.QueryChoices;
import org.meridian.app.cli.options.map.MapDrawingOptions;
import org.meridian.app.figures.ShippedFigures;
import org.meridian.model.Dataset;
import org.meridian.model.wording.Language;
import org.meridian.render.figure.FigureFactory;
import org.meridian.render.figure.file.FigureFinish;
import org.meridian.render.figure.file.FigureFormat;
import org.meridian.render.figure.file.FigureWriter;
import org.meridian.render.figure.sheet.ExportFigure;
import org.meridian.scenario.ScenarioResult;
import org.meridian.text.FixedMessages;
import org.meridian.text.Messages;
import org.meridian.view.View;
import org.meridian.view.ViewChoices;
import org.meridian.view.ViewOption;
import org.meridian.view.ViewRequest;
import org.meridian.view.Views;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code render}: a view as a picture or document. */
@Command(
    name = "render",
    mixinStandardHelpOptions = true,
    description = "Draws a view as PNG, SVG or PDF, by the file's ending.")
final class RenderCommand extends VerbCommand {

  /** The mixin whose options serve one thing that views may use. */
  private static final Map<ViewOption, String> MIXINS =
      Map.of(
          ViewOption.MAP,
          "map",
          ViewOption.ORDER,
          "matrix",
          ViewOption.CITIES,
          "profile",
          ViewOption.GROUPS,
          "groups",
          ViewOption.BLOCKS,
          "blocks",
          ViewOption.QUERY,
          "query",
          ViewOption.TIERS,
          "tiers",
          ViewOption.CLUSTER_LINKS,
          "clusterLinks",
          ViewOption.SIDES,
          "sides");

  @Mixin private ScoringOptions scoring;
  @Mixin private PictureOptions picture;
  @Mixin private FinishOptions finishing;
  @Mixin private MapDrawingOptions map;
  @Mixin private MatrixChoices matrix;
  @Mixin private ProfileChoices profile;
  @Mixin private GroupChoices groups;
  @Mixin private BlockChoices blocks;
  @Mixin private QueryChoices query;
  @Mixin private TierChoices tiers;
  @Mixin private ClusterLinkChoices clusterLinks;
  @Mixin private SideOptions sides;
  @Mixin private SelectionOption selection;
  @Mixin private SeriesOptions series;
  @Mixin private FirstRanksOptions ranks;
  @Mixin private RankedByOption ranked;
  @Mixin private ShareOption shares;
  @Mixin private ListsOption lists;
  @Mixin private ScatterOptions scatter;

  @Option(
      names = "--view",
      required = true,
      paramLabel = "VIEW",
      completionCandidates = ViewIds.class,
      description = "One of ${COMPLETION-CANDIDATES}.")
  private String view;

  @Option(
      names = {"-o", "--output"},
      required = true,
      paramLabel = "FILE",
      description = "The file to write: .png, .svg or .pdf.")
  private Path file;

  RenderCommand(VerbOutput console) {
    super(console);
  }

  @Override
  public void run() {
    FigureFormat format =
        FigureFormat.ofName(file.toString()).orElseThrow(() -> usage("picture.ending", file));
    View shown = Views.find(view).orElseThrow(() -> usage("no.view", view, Views.ids()));
    MIXINS.forEach(
        (option, mixin) -> {
          if (!shown.uses(option)) {
            requireUnused(mixin, view);
          }
        });
    ChartOptions.requireUsed(this, shown);
    if (shown.equals(Views.THREE_MAPS)) {
      map.requireCitiesAlone(view);
    }
    FigureFinish finish = finishing.read(picture, format);
    ScoringOptions.Compared scored = scoring.compare(console());
    List<Language> languages = picture.languages();
    FigureFactory figures = ShippedFigures.create();
    ViewRequest request = request(shown, scored, figures);
    for (Language language : languages) {
      ViewRequest worded = request.in(FixedMessages.ofWindow(language));
      ExportFigure figure = figures.figure(shown, worded, picture.look());
      FigureFinish whole = finish.carrying(finishing.state(shown, worded, picture));
      OutputOption.save(
          PictureOptions.file(file, language, languages),
          stream -> FigureWriter.write(figure, format, whole, stream));
      finishing.sayHigher(figure, finish, console());
    }
    sayMissing(figures.missingCharacters());
  }

  private void sayMissing(List<String> characters) {
    if (!characters.isEmpty()) {
      CommandWords words = CommandWords.ofThisSystem();
      List<String> named =
          characters.stream().map(c -> String.format("%s (U+%04X)", c, c.codePointAt(0))).toList();
      console().err().println(words.say("no.glyph", words.few(named)));
    }
  }

  private ViewRequest request(View shown, ScoringOptions.Compared scored, FigureFactory figures) {
    ScenarioResult result = scored.result();
    if (shown.uses(ViewOption.TIERS)) {
      result = result.withTiers(tiers.read(result.scenario().tiers(), result.dataset()));
    }
    if (shown.uses(ViewOption.CLUSTER_LINKS)) {
      result = clusterLinks.over(result);
    }
    Optional<ScenarioResult> baseline = scored.baseline();
    if (shown.uses(ViewOption.SIDES)) {
      Dataset dataset = scored.opening().dataset();
      result = result.withSides(sides.read(result.scenario().sides(), dataset, console()));
      baseline = Optional.of(scored.opening());
    }
    if (shown.uses(ViewOption.QUERY)) {
      result = result.withQuery(query.read(result, console()));
    }
    ViewChoices choices = choices(shown, result, figures);
    Messages words = FixedMessages.ofWindow(Language.ENGLISH);
    return new ViewRequest(result, baseline, words, choices).knowing(sides.others(console()));
  }

  private ViewChoices choices(View shown, ScenarioResult result, FigureFactory figures) {
    ChartOptions charts =
        new ChartOptions(selection, series, ranks, ranked, shares, lists, scatter);
    ViewChoices choices = charts.read(shown, result, ViewChoices.DEFAULT);
    if (shown.uses(ViewOption.MAP)) {
      choices = choices.with(map.read(result, figures.maps(), console()));
    }
    if (shown.uses(ViewOption.ORDER)) {
      choices = choices.with(matrix.read());
    }
    if (shown.uses(ViewOption.GROUPS)) {
      choices = choices.with(groups.read(result.dataset(), sides.isGiven()));
    }
    if (shown.uses(ViewOption.BLOCKS)) {
      choices = choices.with(blocks.read(result));
    }
    return shown.uses(ViewOption.CITIES) ? choices.with(profile.read(result, view)) : choices;
  }

  /** What a shell and the help offer. */
  private static final class ViewIds implements Iterable<String> {
    @Override
    public Iterator<String> iterator() {
      return Views.ALL.stream().map(View::id).iterator();
    }
  }
}
