package org.meridian.view.groups.blocks;

import java.util.List;
import org.meridian.view.content.TextInLanguage;

/**
 * A group whose links are summed.
 *
 * @param number from 1, as the sums know it; 0 for all cities in none of the others
 * @param key as tables name it
 * @param title what it is called
 * @param colour position in the set of colours for clusters and groups
 * @param cities positions of its cities
 */
public record LinkedBlock(
    int number, String key, TextInLanguage title, int colour, List<Integer> cities) {

  /** Copies the list. */
  public LinkedBlock {
    cities = List.copyOf(cities);
  }
}
