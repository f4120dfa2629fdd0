// First line.
import { late } from "./later.js";
late();
