package org.meridian.ui.comparison;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.control.Label;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.meridian.ui.background.Background;
import org.meridian.ui.background.NewestWins;
import org.meridian.ui.choice.CaptionedControl;
import org.meridian.ui.choice.ExportMenu;
import org.meridian.ui.choice.WordBox;
import org.meridian.ui.ports.FileDialogs;
import org.meridian.ui.state.Explorer;
import org.meridian.ui.surface.TabSight;
import org.meridian.ui.text.LiveMessages;
import org.meridian.view.ChartChoices;
import org.meridian.view.ShownView;
import org.meridian.view.ViewChoices;
import org.meridian.view.Views;
import org.meridian.view.comparison.AgreementWords;
import org.meridian.view.comparison.ComparisonContent;
import org.meridian.view.comparison.ShareUnit;
import org.meridian.view.comparison.ShownReasons;

/** Two sides as a table: which they are, how far they agree, a row a city. */
public final class SidesView extends VBox {

  private static final List<Optional<ShareUnit>> OFFERED =
      List.of(Optional.empty(), Optional.of(ShareUnit.PLACES), Optional.of(ShareUnit.POINTS));

  private final LiveMessages messages;
  private final SidesBench bench;
  private final SidesTable table;
  private final Label agreement = new Label();
  private final Label counts = new Label();
  private final Label nothing = new Label();
  private final WhyLine why;
  private final TopChoice top;
  private final WordBox<Optional<ShareUnit>> units;
  private final NewestWins<Sharing, ComparisonContent> sharing;
  private Optional<ShareUnit> unit = Optional.empty();

  /** What a worker adds: columns of shares. */
  private record Sharing(ComparisonContent content, Optional<ShareUnit> unit) {

    ComparisonContent work() {
      return content.sharing(unit);
    }
  }

  /**
   * @param explorer what is compared
   * @param background works reasons out
   * @param tools what views of two sides share
   * @param export asks where to, and exports the table
   */
  public SidesView(
      Explorer explorer,
      LiveMessages messages,
      Background background,
      ComparedTools tools,
      Consumer<FileDialogs.DialogFileKind> export) {
    this.messages = messages;
    bench = tools.bench();
    getStyleClass().addAll("pane", "sides-view");
    table = new SidesTable(explorer, messages);
    SidesHead head =
        new SidesHead("compare", messages, tools, ExportMenu.of("compare", messages, export));
    top = new TopChoice(messages, bench);
    units = units();
    sharing = background.newest(Sharing::work, this::show);
    head.add(
        new CaptionedControl(messages, "compare.top", top),
        new CaptionedControl(messages, "compare.shares", units));
    why = new WhyLine(explorer, messages, background, table);
    nothing.setWrapText(true);
    nothing.setId("compare-empty");
    nothing.getStyleClass().add("empty");
    table.setPlaceholder(nothing);
    VBox.setVgrow(table, Priority.ALWAYS);
    getChildren().setAll(head, facts(), table, why);
    bench.content().subscribe(content -> compared());
    bench.watch(TabSight.of(this));
    messages.languageProperty().subscribe(language -> compared());
  }

  private WordBox<Optional<ShareUnit>> units() {
    WordBox<Optional<ShareUnit>> box =
        new WordBox<>(
            messages,
            "compare-shares",
            "compare.shares",
            (each, words) -> words.get("compare.shares." + each.map(Enum::name).orElse("none")),
            this::share);
    box.offer(OFFERED, unit);
    return box;
  }

  private void share(Optional<ShareUnit> other) {
    unit = other;
    compared();
  }

  /** What a step of a story holds. */
  public ViewChoices choices() {
    return ViewChoices.DEFAULT.with(ChartChoices.USUAL.sharing(unit));
  }

  /** Looks as a step holds it. */
  public void choose(ViewChoices choices) {
    units.offer(OFFERED, choices.charts().shares());
    share(choices.charts().shares());
  }

  /** Shows what was compared; with columns of shares once they are worked out. */
  private void compared() {
    ComparisonContent content = bench.content().get();
    if (content == null || unit.isEmpty()) {
      show(content);
    } else {
      sharing.submit(new Sharing(content, unit));
    }
  }

  private VBox facts() {
    agreement.setId("compare-agreement");
    counts.setId("compare-counts");
    for (Label line : List.of(agreement, counts)) {
      line.setWrapText(true);
      line.setMinHeight(USE_PREF_SIZE);
      line.getStyleClass().add("secondary");
    }
    VBox facts = new VBox(2, agreement, counts);
    facts.getStyleClass().add("sides-facts");
    return facts;
  }

  private void show(ComparisonContent content) {
    if (content == null || content.shares().isPresent() != unit.isPresent()) {
      return;
    }
    table.show(content);
    top.show(content.sides().top());
    boolean isEmpty = content.emptyReason().isPresent();
    agreement.setText(isEmpty ? "" : AgreementWords.line(content.agreement()).in(messages));
    counts.setText(isEmpty ? "" : counts(content));
    nothing.setText(content.emptyReason().map(reason -> reason.in(messages)).orElse(""));
    why.tell();
  }

  private String counts(ComparisonContent content) {
    String counts = AgreementWords.counts(content.agreement()).in(messages);
    return Stream.of(content.arrows(), content.shares().flatMap(ShownReasons::note))
        .flatMap(Optional::stream)
        .map(told -> " · " + told.in(messages))
        .collect(Collectors.joining("", counts, ""));
  }

  /** What an export shows: the table in its order. */
  public Optional<ShownView> exported() {
    Optional<ComparisonContent> ordered = table.inOrder();
    Optional<ShareUnit> chosen = unit;
    return bench.exported(
        Views.COMPARE,
        choices(),
        now ->
            ordered
                .filter(shown -> shown.comparison() == now.comparison())
                .filter(shown -> shown.shares().map(ShownReasons::unit).equals(chosen))
                .orElseGet(() -> now.sharing(chosen)));
  }
}
