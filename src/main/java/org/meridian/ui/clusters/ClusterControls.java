package org.meridian.ui.clusters;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.meridian.model.Dataset;
import org.meridian.scenario.choice.ClusterSearch;
import org.meridian.scenario.choice.ClusterSettings;
import org.meridian.scenario.clustering.WeightColumns;
import org.meridian.ui.clusters.parts.ChoiceRow;
import org.meridian.ui.clusters.parts.LookSwitches;
import org.meridian.ui.clusters.parts.PresetChips;
import org.meridian.ui.clusters.room.PresenterSwitch;
import org.meridian.ui.clusters.room.RoomRow;
import org.meridian.ui.clusters.rules.FurtherRules;
import org.meridian.ui.clusters.rules.MinimumRow;
import org.meridian.ui.clusters.rules.SettingsHand;
import org.meridian.ui.state.Explorer;
import org.meridian.ui.text.LiveMessages;
import org.meridian.view.clusters.BenchContent;
import org.meridian.view.clusters.ClusterContent;
import org.meridian.view.clusters.ClusterWords;
import org.meridian.view.clusters.EventWords;
import org.meridian.view.clusters.scores.ScoreWords;
import org.meridian.view.content.TextInLanguage;

/** How clusters are found and which are shown; what comes of it stands in a foot of its own. */
public final class ClusterControls extends VBox {

  private final LiveMessages messages;
  private final ClusterBench bench;
  private final ObservableValue<Dataset> dataset;
  private final RadiusControl radius;
  private final MinimumRow minimum;
  private final PresetChips presets;
  private final ChoiceRow<String> weight;
  private final TakingPart among;
  private final ChoiceRow<Boolean> listed;
  private final LookSwitches switches;
  private final ManualEditList edits;
  private final FurtherRules further;
  private final PinControl pin;
  private final StringProperty heading = new SimpleStringProperty("");
  private final Label because = new Label();
  private final Node foot;

  /**
   * @param explorer whose dataset says what cities can weigh by
   * @param bench what is changed
   * @param writing takes what is to be exported
   */
  public ClusterControls(
      Explorer explorer, LiveMessages messages, ClusterBench bench, ClusterWriting writing) {
    this.messages = messages;
    this.bench = bench;
    dataset = explorer.dataset();
    radius = new RadiusControl(messages, bench);
    minimum = new MinimumRow(messages, new Hand(bench));
    presets = new PresetChips(messages, change -> bench.change("clusters.step.preset", change));
    switches = new LookSwitches(messages, bench::look);
    edits = new ManualEditList(explorer, messages, bench);
    further = new FurtherRules(messages, new Hand(bench), writing.names());
    pin = new PinControl(messages, bench, writing);
    weight =
        new ChoiceRow<>(
            messages, "clusters-weight", "clusters.weight", this::weightWord, this::choseWeight);
    among = new TakingPart(explorer, messages, bench);
    listed =
        new ChoiceRow<>(
            messages,
            "clusters-listed",
            "clusters.listed",
            led -> messages.get(led ? "clusters.listed.led" : "clusters.listed.all"),
            led -> bench.look(now -> now.withLedOnly(led)));
    listed.offer(List.of(true, false));
    foot = foot();
    getStyleClass().addAll("cluster-controls", "cluster-controls-content");
    setSpacing(10);
    setMinWidth(0);
    getChildren()
        .setAll(
            new PresenterSwitch(messages, bench.sight().presented()),
            radius,
            new RoomRow(
                messages,
                bench.sight().presented(),
                "clusters.minimum",
                minimum,
                minimum.caption()),
            weight,
            new RoomRow(messages, bench.sight().presented(), "clusters.among", among.row()),
            rest(explorer));
    bench.sight().presented().mark(this);
    bench.sight().presented().mark(foot);
    explorer.dataset().subscribe(this::offerWeights);
    explorer.scenario().subscribe(now -> fill());
    bench.look().subscribe(now -> fill());
    bench.content().subscribe(this::show);
    messages.languageProperty().subscribe(language -> translate());
  }

  /** What comes of the controls: it stands below all else, always in sight. */
  public Node because() {
    return foot;
  }

  /** What the foot is about: what was brought about, or what comes next. */
  public ObservableValue<String> heading() {
    return heading;
  }

  /** What presenter mode leaves out. */
  private Node rest(Explorer explorer) {
    var layers = new LinkLayersMenu(explorer, messages, bench);
    VBox rest = new VBox(10, listed, switches, layers, presets, further, pin, edits);
    // Whatever needs more than the pane has must not move the edge of all else.
    rest.setMinWidth(0);
    bench.sight().presented().hide(weight, rest);
    return rest;
  }

  /** What further rules change. */
  private record Hand(ClusterBench bench) implements SettingsHand {

    @Override
    public Optional<ClusterSettings> now() {
      return bench.isOpen() ? Optional.of(bench.settings()) : Optional.empty();
    }

    @Override
    public void change(String label, UnaryOperator<ClusterSettings> change) {
      bench.change(label, change);
    }
  }

  private Node foot() {
    because.setId("clusters-because");
    because.setWrapText(true);
    because.setMinHeight(USE_PREF_SIZE);
    VBox foot = new VBox(because);
    foot.getStyleClass().add("because");
    foot.setMinHeight(USE_PREF_SIZE);
    return foot;
  }

  private void offerWeights(Dataset dataset) {
    List<String> offered = new ArrayList<>(List.of("", ClusterSettings.SCORE));
    if (dataset != null) {
      offered.addAll(WeightColumns.of(dataset));
      further.offer(dataset);
    }
    weight.offer(offered);
    fill();
  }

  private String weightWord(String by) {
    return by.isEmpty()
        ? messages.get("clusters.weight.none")
        : ClusterWords.weight(dataset.getValue(), by).in(messages);
  }

  private void choseWeight(String by) {
    bench.change(
        "clusters.step.weight",
        now -> now.withDensity(ClusterSearch.fitting(now.minimum(), by), by));
  }

  private void translate() {
    minimum.translate();
    weight.translate();
    among.translate();
    listed.translate();
    further.translate();
    show(bench.content().get());
  }

  private void fill() {
    if (!bench.isOpen()) {
      return;
    }
    ClusterSettings now = bench.settings();
    minimum.show(now);
    weight.choose(now.weightBy());
    among.show();
    listed.choose(bench.look().get().ledOnly());
    switches.show(bench.look().get());
    further.show();
    presets.show(now);
    radius.show();
    edits.show();
    pin.show(bench.content().get());
  }

  private void show(BenchContent content) {
    if (content == null || !bench.isOpen()) {
      return;
    }
    radius.show();
    edits.show();
    pin.show(bench.content().get());
    content.clusters().ifPresent(found -> further.show(found.analysis()));
    List<TextInLanguage> said = bench.sight().presented().few(said(content));
    heading.set(messages.get(headingKey(content)));
    because.setText(said.stream().map(text -> text.in(messages)).collect(Collectors.joining("\n")));
  }

  private static String headingKey(BenchContent content) {
    if (content.because().isEmpty()) {
      return content.answer().refusal().isEmpty()
          ? "clusters.because.next"
          : "clusters.because.now";
    }
    return content.isTakenBack() ? "clusters.because.back" : "clusters.because.now";
  }

  private static List<TextInLanguage> said(BenchContent content) {
    List<TextInLanguage> said = new ArrayList<>();
    content.answer().refusal().ifPresent(said::add);
    content.clusters().flatMap(ClusterContent::emptyReason).ifPresent(said::add);
    content.clusters().ifPresent(found -> said.addAll(ScoreWords.warnings(found.analysis())));
    content.clusters().stream()
        .flatMapToInt(found -> found.chainedPercent().stream())
        .mapToObj(share -> TextInLanguage.key("clusters.chained", Integer.toString(share)))
        .forEach(said::add);
    said.addAll(content.because());
    if (content.because().isEmpty()) {
      content.clusters().flatMap(EventWords::next).ifPresent(said::add);
    }
    return said;
  }
}
