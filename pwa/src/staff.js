// Entry of the staff console; tables and forms work without it.
import "./components/prevent-double-submit.js";
