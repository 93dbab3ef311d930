package org.meridian.view.question;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.meridian.cluster.Cluster;
import org.meridian.cluster.ClusterEvents;
import org.meridian.model.City;
import org.meridian.model.wording.LocalText;
import org.meridian.scenario.Scenario;
import org.meridian.scenario.ScenarioResult;
import org.meridian.scenario.choice.ClusterSettings;
import org.meridian.scenario.clustering.ClusterAnalysis;
import org.meridian.text.Messages;
import org.meridian.text.Numbers;
import org.meridian.view.ViewOption;
import org.meridian.view.clusters.ClusterContent;
import org.meridian.view.clusters.ClusterFinder;
import org.meridian.view.clusters.ClusterLook;
import org.meridian.view.clusters.ClusterWords;
import org.meridian.view.clusters.EventWords;
import org.meridian.view.content.TextInLanguage;

/**
 * Of a step that shows clusters: the radius of the next event and of the next merger, those at
 * which the last event and the last merger have not happened yet, and each cluster that is not
 * pointed out. A radius changes as much as the sum of 1 / rank over the cities that another cluster
 * holds then, or none; a cluster counts 1 / its number.
 */
final class ClusterQuestions {

  private static final LocalText RADIUS = new LocalText("radius km", "半径公里");

  private final AskedStep step;
  private final ClusterFinder finder;
  private final ClusterLook look;

  ClusterQuestions(AskedStep step, ClusterFinder finder) {
    this.step = step;
    this.finder = finder;
    look = step.request().choices().clusters();
  }

  List<LikelyQuestion> all() {
    List<LikelyQuestion> questions = new ArrayList<>();
    if (step.request().view().uses(ViewOption.CLUSTER_LINKS) && step.isWanted().getAsBoolean()) {
      find(step.scenario().clusters()).ifPresent(content -> add(content, questions));
    }
    return questions;
  }

  private Optional<ClusterContent> find(ClusterSettings settings) {
    ScenarioResult result = step.result();
    return finder.find(result, settings.withPinned(Optional.empty()), look).content();
  }

  private void add(ClusterContent content, List<LikelyQuestion> questions) {
    double now = content.analysis().settings().radiusKm();
    List<ClusterEvents.Event> done = content.events().between(0, now);
    Optional<ClusterEvents.Event> last = done.reversed().stream().findFirst();
    Optional<ClusterEvents.Event> merged =
        done.reversed().stream()
            .filter(event -> event.kind() == ClusterEvents.EventKind.MERGED)
            .findFirst();
    last.flatMap(event -> undone(content, event)).ifPresent(questions::add);
    merged
        .filter(event -> event.km() < last.map(ClusterEvents.Event::km).orElse(0.0))
        .flatMap(event -> undone(content, event))
        .ifPresent(questions::add);
    Optional<ClusterEvents.Event> next = content.events().next(now);
    next.flatMap(event -> radius(content, event)).ifPresent(questions::add);
    content.events().all().stream()
        .filter(event -> event.km() > now && event.kind() == ClusterEvents.EventKind.MERGED)
        .findFirst()
        .filter(event -> event.km() > next.map(ClusterEvents.Event::km).orElse(now))
        .flatMap(event -> radius(content, event))
        .ifPresent(questions::add);
    content.listed().stream()
        .filter(cluster -> !content.analysis().identity(cluster).id().equals(look.chosen()))
        .forEach(cluster -> questions.add(cluster(content, cluster)));
  }

  /** The radius of the next event, at which it has happened. */
  private Optional<LikelyQuestion> radius(ClusterContent content, ClusterEvents.Event event) {
    return radius(content, event.km(), EventWords.sentence(content, event));
  }

  /** The radius of the event before, at which an event has not happened yet. */
  private Optional<LikelyQuestion> undone(ClusterContent content, ClusterEvents.Event event) {
    TextInLanguage sentence = EventWords.sentence(content, event);
    return content
        .events()
        .previous(event.km())
        .flatMap(
            before ->
                radius(
                    content,
                    before.km(),
                    words -> words.get("question.radius.before", sentence.in(words))));
  }

  private Optional<LikelyQuestion> radius(
      ClusterContent content, double radiusKm, TextInLanguage sentence) {
    Scenario other =
        step.scenario().withClusters(step.scenario().clusters().withRadiusKm(radiusKm));
    Optional<ClusterContent> then =
        step.isWanted().getAsBoolean() ? find(other.clusters()) : Optional.empty();
    String km = ClusterWords.km(radiusKm, content.analysis().settings().radiusKm());
    return then.map(
        found ->
            new LikelyQuestion(
                QuestionKind.RADIUS,
                Numbers.exact(radiusKm),
                List.of(RADIUS, new LocalText(km, km)),
                moved(content.analysis(), found.analysis()),
                new LikelyQuestion.SaidAnswer(
                    TextInLanguage.key("question.radius", km), answer(content, found, sentence)),
                new LikelyQuestion.ShownAnswer(other, Set.of()),
                Optional.empty()));
  }

  private static TextInLanguage answer(
      ClusterContent before, ClusterContent after, TextInLanguage sentence) {
    String was = Numbers.whole(before.listed().size());
    String is = Numbers.whole(after.listed().size());
    return words ->
        words.get(
            "question.both",
            sentence.in(words),
            was.equals(is)
                ? words.get("question.radius.same", is)
                : words.get("question.radius.count", was, is));
  }

  /** The sum of 1 / rank over the cities whose cluster is another one. */
  private double moved(ClusterAnalysis before, ClusterAnalysis after) {
    int[] was = before.numberByCity();
    int[] is = after.numberByCity();
    double sum = 0;
    for (int row = 0; row < was.length; row++) {
      int rank = step.ranking().rank(row);
      boolean isMoved = !identity(before, was[row]).equals(identity(after, is[row]));
      sum += isMoved && rank > 0 ? 1.0 / rank : 0;
    }
    return sum;
  }

  private static String identity(ClusterAnalysis analysis, int number) {
    return number == 0 ? "" : analysis.named().identities().get(number - 1).id();
  }

  private static LikelyQuestion.ShownAnswer shown(
      AskedStep step, ClusterAnalysis analysis, Cluster cluster) {
    return new LikelyQuestion.ShownAnswer(step.scenario(), analysis.memberIds(cluster));
  }

  private LikelyQuestion cluster(ClusterContent content, Cluster cluster) {
    ClusterAnalysis analysis = content.analysis();
    LocalText name = analysis.title(cluster).name();
    List<LocalText> names = new ArrayList<>(List.of(name));
    content.cities(cluster).stream().map(City::name).forEach(names::add);
    return new LikelyQuestion(
        QuestionKind.CLUSTER,
        analysis.identity(cluster).id(),
        names,
        1.0 / cluster.number(),
        new LikelyQuestion.SaidAnswer(
            words -> words.get("question.cluster", words.get(name)),
            words -> cluster(words, content, cluster)),
        shown(step, analysis, cluster),
        Optional.empty());
  }

  private static String cluster(Messages words, ClusterContent content, Cluster cluster) {
    ClusterAnalysis analysis = content.analysis();
    City leader = analysis.places().city(analysis.clusters().leader(cluster));
    return words.get(
        "question.cluster.answer",
        words.get(analysis.title(cluster).name()),
        Numbers.whole(cluster.number()),
        Numbers.whole(content.listed().size()),
        Numbers.whole(cluster.size()),
        words.get(leader.name()),
        Numbers.fixed(cluster.score(), 1));
  }
}
