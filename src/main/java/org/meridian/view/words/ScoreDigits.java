package org.meridian.view.words;

import java.util.Arrays;
import org.meridian.scoring.IndexResult;
import org.meridian.scoring.ranking.CityRanking;
import org.meridian.text.Numbers;

/**
 * Scores in no more digits than the eye needs, and never in so few that different scores look the
 * same: a score that would be printed like the next better or the next worse one gets more digits
 * until it is not. A score that is not 0 is never printed as 0. Window and figures print alike.
 *
 * <p>It compares scores with their neighbours in the order of the ranking, so it costs a search a
 * score and nothing beforehand. Immutable.
 */
public final class ScoreDigits {

  private static final int MOST_DECIMALS = 6;
  private static final int MOST_DIGITS = 17;
  private static final double SMALL = 1e-4;

  private final double[] scores;
  private final int[] order;
  private final int ranked;
  private final int decimals;

  private ScoreDigits(double[] scores, int[] order, int ranked) {
    this.scores = scores;
    this.order = order;
    this.ranked = ranked;
    double span = ranked == 0 ? 0 : Math.max(Math.abs(at(0)), Math.abs(at(ranked - 1)));
    decimals = span >= 20 ? 1 : span >= 2 ? 2 : 3;
  }

  /** The digits of the scores in a node. */
  public static ScoreDigits of(IndexResult result, int node) {
    double[] scores = result.scores(node);
    if (scores.length == 0) {
      return new ScoreDigits(scores, new int[0], 0);
    }
    CityRanking ranking = result.ranking(node);
    return new ScoreDigits(scores, ranking.order(), ranking.rankedCount());
  }

  /** The digits of some scores, missing ones (NaN) among them. */
  public static ScoreDigits of(double... scores) {
    CityRanking ranking = CityRanking.of(scores);
    return new ScoreDigits(scores, ranking.order(), ranking.rankedCount());
  }

  /** The score of a row. */
  public String row(int row) {
    return scores.length == 0 ? Numbers.MISSING : text(scores[row]);
  }

  /** A score. */
  public String text(double score) {
    if (Double.isNaN(score)) {
      return Numbers.MISSING;
    }
    int needed = Math.max(apart(score, better(score)), apart(score, worse(score)));
    if (needed <= MOST_DECIMALS && (score == 0 || needed <= 4 || Math.abs(score) >= SMALL)) {
      return Numbers.fixed(score, needed);
    }
    return score == 0 ? "0" : digits(score);
  }

  /** A part of a score, such as points: as many decimals as scores have at least. */
  public String part(double points) {
    if (Double.isNaN(points)) {
      return Numbers.MISSING;
    }
    String text = Numbers.fixed(points, decimals);
    if (points == 0 || !Numbers.isZero(text)) {
      return text;
    }
    double least = Math.pow(10, -decimals);
    return points > 0
        ? "<" + Numbers.fixed(least, decimals)
        : ">" + Numbers.fixed(-least, decimals);
  }

  /** The least decimals, from those of the scale on, at which two scores look different. */
  private int apart(double score, double other) {
    int enough = decimals;
    while (enough <= MOST_DECIMALS && looksSame(score, other, enough)) {
      enough++;
    }
    return enough;
  }

  private static boolean looksSame(double score, double other, int decimals) {
    String text = Numbers.fixed(score, decimals);
    boolean vanishes = score != 0 && Numbers.isZero(text);
    return vanishes || !Double.isNaN(other) && text.equals(Numbers.fixed(other, decimals));
  }

  /** As many digits that count as tell a score from its neighbours, with an exponent if small. */
  private String digits(double score) {
    for (int count = 2; count < MOST_DIGITS; count++) {
      String text = counting(score, count);
      if (!text.equals(counting(better(score), count))
          && !text.equals(counting(worse(score), count))) {
        return text;
      }
    }
    return Numbers.full(score);
  }

  private static String counting(double score, int count) {
    if (Double.isNaN(score) || score == 0) {
      return "";
    }
    if (Math.abs(score) >= SMALL) {
      int whole = (int) Math.floor(Math.log10(Math.abs(score))) + 1;
      return Numbers.fixed(score, Math.max(MOST_DECIMALS, count - whole));
    }
    return Numbers.scientific(score, count);
  }

  private double at(int place) {
    return scores[order[place]];
  }

  /** The next higher score; NaN for the best. */
  private double better(double score) {
    int place = firstBelow(score, false);
    return place == 0 ? Double.NaN : at(place - 1);
  }

  /** The next lower score; NaN for the worst. */
  private double worse(double score) {
    int place = firstBelow(score, true);
    return place == ranked ? Double.NaN : at(place);
  }

  /** The first place in the order whose score is below, or not above, a score. */
  private int firstBelow(double score, boolean strictly) {
    int low = 0;
    int high = ranked;
    while (low < high) {
      int middle = (low + high) >>> 1;
      boolean below = strictly ? at(middle) < score : at(middle) <= score;
      if (below) {
        high = middle;
      } else {
        low = middle + 1;
      }
    }
    return low;
  }

  /** The longest of the texts of some rows, to make room for. */
  public String longest(int... rows) {
    return Arrays.stream(rows)
        .mapToObj(this::row)
        .reduce("", (one, other) -> one.length() >= other.length() ? one : other);
  }
}
