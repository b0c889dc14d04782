/**
 * YAML as a tree of texts with their places, read item by item, within limits that hold for a stranger's file.
 * The only place that sees SnakeYAML; it resolves no types, builds no objects, and knows nothing of questions.
 */
@NullMarked
package lectern.bank.yaml;

import org.jspecify.annotations.NullMarked;
