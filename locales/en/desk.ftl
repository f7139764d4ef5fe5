# The office's side: the files of one office
desk-title = Files of the { $office } office
desk-menu = Files
desk-intro = The NISS is masked. Each reading of a file is noted in its journal, with your name.
desk-results = Files
desk-empty = This office has no files.
desk-empty-advice = A file appears here as soon as an employer submits a request for an employee of your area.
desk-request-title = File of an employee
desk-journal = Your reading of this file is noted in its journal, on { $date } at { $time }.
desk-declared-by = Submitted by { $name } (enterprise number { $number }) on { $date }
desk-filter = Show
desk-filter-all = All
desk-empty-status = No file has this status.
desk-empty-status-advice = Choose another status or show all files.
